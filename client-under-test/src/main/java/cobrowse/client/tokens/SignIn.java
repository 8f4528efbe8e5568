package cobrowse.client.tokens;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How a user signs in.
 *
 * @param redirectUri to the letter as it is registered; on this machine, for the client listens there
 * @param scopes with spaces between; by default all that the OAuth client has
 * @param patience how long the user may take
 */
public record SignIn(
        String clientId,
        Optional<String> secret,
        URI redirectUri,
        Optional<String> scopes,
        Browser browser,
        Duration patience) {

    public static final URI USUAL_REDIRECT = URI.create("http://localhost:8400/callback");

    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(5);

    /** The sign-in of a public client, which has no secret. */
    public static SignIn to(String clientId, Browser browser) {
        return new SignIn(clientId, Optional.empty(), USUAL_REDIRECT, Optional.empty(), browser, USUAL_PATIENCE);
    }

    /** @throws IllegalArgumentException when the redirect URI does not lead back to this machine */
    public SignIn {
        if (!"http".equals(redirectUri.getScheme())
                || !Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(redirectUri.getHost())))
            throw new IllegalArgumentException(
                    "The redirect URI must begin with http://localhost:PORT/, for the client listens there");
    }

    public SignIn withSecret(String changed) {
        return new SignIn(clientId, Optional.of(changed), redirectUri, scopes, browser, patience);
    }

    public SignIn withRedirectUri(URI changed) {
        return new SignIn(clientId, secret, changed, scopes, browser, patience);
    }

    public SignIn withScopes(String changed) {
        return new SignIn(clientId, secret, redirectUri, Optional.of(changed), browser, patience);
    }

    public SignIn withPatience(Duration changed) {
        return new SignIn(clientId, secret, redirectUri, scopes, browser, changed);
    }

    Credentials client() {
        return new Credentials(clientId, secret);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SignIn[" + clientId + ", " + redirectUri + "]";
    }
}
