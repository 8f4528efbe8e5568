package cobrowse.simulator.control.arrange;

import cobrowse.simulator.caller.AccessTokens;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.oauth.OAuthClient;
import cobrowse.simulator.organisation.SimulatedClock;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Strikes tokens to order. */
@Component
record Mint(AccessTokens tokens, SimulatedClock clock, Ids ids) {

    record Coin(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") int expiresIn,
            String scope) {}

    Coin strike(OAuthClient client, Optional<String> userId, Set<String> scopes, Optional<String> wanted, int seconds) {
        var token = wanted.orElseGet(ids::secret);
        var organisation = client.organisation();
        var expiresAt = clock.now(organisation).plusSeconds(seconds);
        tokens.keep(token, organisation, client.id(), userId, scopes, expiresAt);
        return new Coin(token, "bearer", seconds, Scopes.write(scopes));
    }
}
