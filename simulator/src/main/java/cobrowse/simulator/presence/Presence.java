package cobrowse.simulator.presence;

import java.time.Instant;
import java.util.Optional;

/**
 * What a user does at the moment, as the user or a program said it.
 *
 * @param definitionId of the organisation's definition; for several of them the system's presence may be the same
 * @param since when it was last changed; empty where nobody has changed it yet
 */
public record Presence(
        String userId, String definitionId, SystemPresence system, Optional<String> message, Optional<Instant> since) {

    public boolean isOnQueue() {
        return system == SystemPresence.ON_QUEUE;
    }
}
