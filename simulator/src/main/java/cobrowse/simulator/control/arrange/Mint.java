package cobrowse.simulator.control.arrange;

import cobrowse.simulator.caller.AccessTokens;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.oauth.OAuthClient;
import cobrowse.simulator.organisation.SimulatedClock;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Strikes access tokens to order. */
@Component
record Mint(AccessTokens tokens, SimulatedClock clock, Ids ids) {

    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,2000}");

    record Coin(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") int expiresIn,
            String scope) {

        /** Without the token: Spring logs the bodies that it writes. */
        @Override
        public String toString() {
            return "Coin[scope=" + scope + "]";
        }
    }

    Coin strike(OAuthClient client, Optional<String> userId, Set<String> scopes, Optional<String> wanted, int seconds) {
        var token = wanted.orElseGet(ids::secret);
        if (!TOKEN.matcher(token).matches())
            throw ControlProblem.badField(
                    "token", "No header carries such a token.", "Send 1 to 2,000 ASCII characters without blanks.");
        var organisation = client.organisation();
        var expiresAt = clock.now(organisation).plusSeconds(seconds);
        if (!tokens.keep(token, organisation, client.id(), userId, scopes, expiresAt))
            throw ControlProblem.conflict(
                    "token", "The token is taken.", "Send another token, or leave token out for a random one.");
        return new Coin(token, "bearer", seconds, Scopes.write(scopes));
    }
}
