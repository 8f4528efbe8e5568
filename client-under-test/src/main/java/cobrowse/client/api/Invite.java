package cobrowse.client.api;

import java.time.Instant;
import java.util.Optional;

/**
 * An invite as it stands.
 *
 * @param state pending, accepted, declined or expired
 * @param sessionId once the customer has accepted
 */
public record Invite(
        String id,
        Optional<String> state,
        Optional<Instant> expires,
        Optional<String> conversationId,
        Optional<String> participantId,
        Optional<String> initiatorId,
        Optional<String> sessionId) {

    public boolean isPending() {
        return state.filter("pending"::equals).isPresent();
    }
}
