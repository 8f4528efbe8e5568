package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Communication.Disconnect;
import cobrowse.simulator.conversations.Communication.State;
import java.time.Instant;
import java.util.Optional;

/**
 * A co-browse session as a line in a conversation: who shares has one end of it, and who views the other.
 *
 * @param startAlertingTime when it was offered
 * @param sharerParticipantId of the customer
 * @param viewerParticipantId of the agent
 * @param viewerUrl where the agent looks along
 */
public record CobrowsePart(
        String sessionId,
        State state,
        Instant startAlertingTime,
        Optional<Instant> connectedTime,
        Optional<Instant> disconnectedTime,
        Optional<Disconnect> disconnectType,
        Optional<String> sharerParticipantId,
        Optional<String> viewerParticipantId,
        Optional<String> viewerUrl) {}
