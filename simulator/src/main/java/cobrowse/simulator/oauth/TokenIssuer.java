package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.AccessTokens;
import cobrowse.simulator.caller.Scopes;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Hands out what a judged call for a token deserves, and takes back what it was exchanged for. */
@Component
record TokenIssuer(AuthorizationCodes codes, RefreshTokens refreshTokens, AccessTokens accessTokens) {

    TokenBody issue(TokenRequest request) {
        var client = request.knownClient();
        var scopes = request.scopes().asked();
        request.redemption()
                .ifPresent(redemption -> codes.spend(redemption.code().orElseThrow()));
        request.renewal()
                .ifPresent(renewal -> refreshTokens.spend(renewal.token().orElseThrow()));
        var refreshToken = request.userId()
                .filter(user -> client.mayUse(GrantType.REFRESH_TOKEN))
                .map(user -> refreshTokens.issue(client, user, request.allowedScopes()));
        var life = Duration.ofSeconds(client.tokenSeconds());
        return new TokenBody(
                accessTokens.issue(client.organisation(), client.id(), request.userId(), scopes, life),
                "bearer",
                client.tokenSeconds(),
                Scopes.write(scopes),
                refreshToken.orElse(null));
    }
}
