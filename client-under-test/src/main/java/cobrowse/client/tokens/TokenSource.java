package cobrowse.client.tokens;

import cobrowse.client.failures.CobrowseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where tokens come from. {@link Tokens} asks it when there is none, or none that is good enough. */
public interface TokenSource {

    /**
     * A new token.
     *
     * @param last the one before, for a source that can renew it
     * @throws CobrowseException when there is none to be had
     */
    AccessToken fetch(Login login, Optional<AccessToken> last);

    /** Whether a token that was refused can be replaced by another. */
    default boolean canRenew() {
        return true;
    }

    /** A token that somebody else has fetched, and will not be renewed. */
    static TokenSource given(String token) {
        return new GivenToken(AccessToken.of(token));
    }

    /** A program's own token. */
    static TokenSource clientCredentials(String clientId, String secret) {
        return clientCredentials(clientId, secret, Optional.empty());
    }

    /**
     * A program's own token, with no more scopes than it needs.
     *
     * @param scopes with spaces between; by default all that the OAuth client has
     */
    static TokenSource clientCredentials(String clientId, String secret, Optional<String> scopes) {
        var client = new Credentials(clientId, Optional.of(secret));
        var form = new LinkedHashMap<>(Map.of("grant_type", "client_credentials"));
        scopes.ifPresent(wanted -> form.put("scope", wanted));
        return (login, last) -> login.token(form, client, true);
    }

    /** A user's token, renewed without the user as long as that goes. */
    static TokenSource refreshToken(String clientId, Optional<String> secret, String refreshToken) {
        return new RefreshedToken(new Credentials(clientId, secret), Optional.of(refreshToken));
    }

    /** A user's token, after a sign-in in the browser. */
    static TokenSource signIn(SignIn signIn) {
        return new SignedInToken(signIn);
    }
}
