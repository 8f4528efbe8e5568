package cobrowse.client.api;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A session as it stands. Which fields there are besides id and state depends on how it was started.
 *
 * @param state offered, connecting, active, ended, declined or expired
 * @param joinUrl where the customer joins; only answers to reading or changing a session have it
 */
public record Session(
        String id,
        Optional<String> state,
        Optional<String> type,
        Optional<Party> initiator,
        Optional<Party> target,
        Optional<String> userId,
        Optional<String> initiatorId,
        Optional<String> conversationId,
        Optional<String> participantId,
        Optional<String> providerId,
        Optional<String> inviteId,
        Optional<Settings> settings,
        Optional<Instant> createdTimestamp,
        Optional<Instant> updatedTimestamp,
        Optional<URI> joinUrl) {

    private static final Set<String> OVER = Set.of("ended", "declined", "expired");

    /** @param mode as the API spells it: view or control */
    public record Settings(Optional<String> mode) {}

    public boolean isActive() {
        return state.filter("active"::equals).isPresent();
    }

    public boolean isOver() {
        return state.filter(OVER::contains).isPresent();
    }
}
