package cobrowse.simulator.oauth;

import java.util.Set;

/**
 * What a user agreed to at sign-in, until the client fetches the token for it.
 *
 * @param challenge the SHA-256 of a secret that only the client which asked can tell
 * @param late whether its time has run out
 * @param spent whether it has been used
 */
record AuthorizationCode(
        String hash,
        String clientId,
        String userId,
        Set<String> scopes,
        String redirectUri,
        String challenge,
        boolean late,
        boolean spent) {}
