package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.lifecycle.Lifecycle;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A token as the vendor describes it to whoever holds it. @param userId absent for a token of the client itself */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenInfo(
        Named organization,
        Named homeOrganization,
        List<String> authorizedScope,
        @JsonProperty("OAuthClient") Client oauthClient,
        @Nullable String userId) {

    record Named(String id, String name) {}

    record Client(String id, String name, String authorizedGrantType, String state, Named organization) {}

    static TokenInfo of(Caller caller, OAuthClient client) {
        var organisation =
                new Named(caller.organisation().id(), caller.organisation().name());
        return new TokenInfo(
                organisation,
                organisation,
                List.copyOf(caller.scopes()),
                new Client(
                        client.id(),
                        client.name(),
                        client.vendorsGrant(),
                        Lifecycle.spelt(client.notes().state()),
                        organisation),
                caller.userId().orElse(null));
    }
}
