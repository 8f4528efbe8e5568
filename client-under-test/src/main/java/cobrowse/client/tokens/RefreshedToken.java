package cobrowse.client.tokens;

import java.util.LinkedHashMap;
import java.util.Optional;

/** Exchanges refresh tokens, each of which works once: the newest counts. @param first where there is no token yet */
record RefreshedToken(Credentials client, Optional<String> first) implements TokenSource {

    @Override
    public AccessToken fetch(Login login, Optional<AccessToken> last) {
        var newest = last.flatMap(AccessToken::refreshToken)
                .or(() -> first)
                .orElseThrow(() -> new IllegalStateException("There is no refresh token"));
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", newest);
        var token = login.token(form, client, false);
        // RFC 6749, 6: where no new refresh token comes, the old one goes on.
        if (token.refreshToken().isPresent()) return token;
        return new AccessToken(token.value(), token.expires(), Optional.of(newest), token.scope());
    }

    /** Without the refresh token. */
    @Override
    public String toString() {
        return "RefreshedToken[" + client + "]";
    }
}
