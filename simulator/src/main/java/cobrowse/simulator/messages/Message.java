package cobrowse.simulator.messages;

import java.time.Instant;

/**
 * Something that was said in a messaging conversation: a text, or an event such as an offer to co-browse.
 *
 * @param communicationId the line of whoever said it
 * @param at on the organisation's clock
 * @param said as the vendor writes it
 */
record Message(
        String id,
        String conversationId,
        String communicationId,
        Direction direction,
        Instant at,
        NormalizedMessage said) {

    /** As seen from the organisation. */
    enum Direction {
        INBOUND,
        OUTBOUND
    }

    /** CHOSEN: what is sent has been sent, whether or not a page shows it. */
    String status() {
        return direction == Direction.INBOUND ? "received" : "sent";
    }

    String uri() {
        return "/api/v2/conversations/messages/%s/messages/%s".formatted(conversationId, id);
    }
}
