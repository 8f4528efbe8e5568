package cobrowse.simulator.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a session began: the fields that its answers show besides those that every session has. */
public sealed interface Origin {

    /** Whether answers show settings before they were changed; seed 003's does not. */
    default boolean showsSettings() {
        return true;
    }

    /** By a user's id, as seed 003 does. */
    record Tutorial(String userId, String initiatorId, String type) implements Origin {
        @Override
        public boolean showsSettings() {
            return false;
        }
    }

    /** By an initiator and a target, as seed 000's answer does. */
    record Interaction(String type, Party initiator, Party target) implements Origin {}

    record Party(@Nullable String id, @Nullable String type) {}

    /** In a chat, as seed 004 does. */
    record Chat(String conversationId, String providerId) implements Origin {}

    /** By an invite that the customer accepted, as seed 001 says. */
    record Invited(String inviteId, String conversationId, String participantId, String initiatorId)
            implements Origin {}

    /** By an agent in a conversation, as the vendor does. */
    record Offered(String conversationId, String agentId) implements Origin {}

    /** On a page and routed to a queue, as seed 002 does. */
    record Routed(
            String conversationId,
            String cobrowseType,
            String cobrowseTarget,
            RoutingData routingData,
            List<Assigned> participants)
            implements Origin {}

    record RoutingData(String queueId, String wrapUpCode) {}

    record Assigned(String id, String role) {}
}
