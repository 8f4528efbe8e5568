package cobrowse.client.api;

/**
 * The question to a customer whether somebody may look along: seed 001.
 *
 * @param participantId the customer's, in the conversation
 * @param initiatorId a user's id, or {@link #SYSTEM_AUTO}
 */
public record InviteOrder(String conversationId, String participantId, String initiatorId) {

    /** The initiator of an invite that no person sends. */
    public static final String SYSTEM_AUTO = "SYSTEM_AUTO";

    /** An invite that no person sends. */
    public static InviteOrder of(String conversationId, String participantId) {
        return new InviteOrder(conversationId, participantId, SYSTEM_AUTO);
    }

    public InviteOrder by(String userId) {
        return new InviteOrder(conversationId, participantId, userId);
    }
}
