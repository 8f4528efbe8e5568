package cobrowse.simulator.control.arrange;

import cobrowse.simulator.caller.AccessTokens;
import cobrowse.simulator.caller.Bearer;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.oauth.OAuthClients;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Says whose token a call is made with and what it may do, whatever its scopes: the API tells only who has user-basic-info. */
@RestController
record ShowMyToken(AccessTokens tokens, OAuthClients clients) {

    record Named(String id, String name) {}

    /**
     * What the API says of a token at tokens/me, and more.
     *
     * @param userId absent for a token of the client itself
     * @param permissions what the user's roles allow, or the client's; "*" stands for everything
     * @param expires on the organisation's clock
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            Named organization,
            @JsonProperty("OAuthClient") Named oauthClient,
            @Nullable String userId,
            List<String> authorizedScope,
            List<String> permissions,
            String expires) {}

    /** Says whose token comes with the call, in Sim-Token or as the bearer token, and what it may do, whatever its scopes. */
    @GetMapping("/_sim/tokens/mine")
    Shown show(
            @RequestHeader("Sim-Token") Optional<String> token,
            @RequestHeader("Authorization") Optional<String> authorization) {
        return token.or(() -> Bearer.token(authorization))
                .flatMap(tokens::holderOf)
                .map(this::shown)
                .orElseThrow(() -> ControlProblem.badField(
                        "Sim-Token",
                        "No token that is alive comes with the call.",
                        "Send a token of an organisation here in the header Sim-Token."));
    }

    private Shown shown(Caller caller) {
        var client = clients.find(caller.clientId());
        return new Shown(
                new Named(caller.organisation().id(), caller.organisation().name()),
                new Named(caller.clientId(), client.map(it -> it.name()).orElse("")),
                caller.userId().orElse(null),
                List.copyOf(caller.scopes()),
                List.copyOf(caller.permissions()),
                Timestamps.write(caller.expiresAt()));
    }
}
