package cobrowse.simulator.oauth;

import java.util.Set;

/**
 * A user's lasting consent.
 *
 * @param spent whether it has been exchanged for the next one
 */
record RefreshToken(String hash, String clientId, String userId, Set<String> scopes, boolean spent) {}
