package cobrowse.simulator.channels;

import cobrowse.simulator.caller.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a user of a client, or a client alone, is told what happens. Times are on the organisation's clock.
 *
 * @param tokenHash of the token that it was made with
 * @param warned whether its listener was told that it ends soon
 */
record Channel(
        String id, String clientId, Optional<String> userId, String tokenHash, Instant expiresAt, boolean warned) {

    /** How long a channel lives after it was made, or after somebody last said what it shall tell. */
    static final Duration LIFE = Duration.ofHours(24);

    /** How long before its end a listener is told. */
    static final Duration WARNING = Duration.ofMinutes(1);

    /** How many a user of a client may have; one more takes the place of another. */
    static final int MOST = 20;

    static final int MOST_TOPICS = 1_000;

    static Channel of(Caller caller, String id, Instant now) {
        return new Channel(id, caller.clientId(), caller.userId(), caller.tokenHash(), now.plus(LIFE), false);
    }

    boolean isOf(Caller caller) {
        return clientId.equals(caller.clientId()) && userId.equals(caller.userId());
    }
}
