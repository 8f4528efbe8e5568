package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.lifecycle.Lifecycle;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A token as the vendor describes it to whoever holds it. It does not say who signed in: users/me does. */
record TokenInfo(
        Named organization,
        Named homeOrganization,
        List<String> authorizedScope,
        @JsonProperty("OAuthClient") Client oauthClient) {

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
                        organisation));
    }
}
