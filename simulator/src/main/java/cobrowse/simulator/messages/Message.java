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
        OUTBOUND;

        /** As the vendor spells it inside of a message. */
        String capital() {
            return this == INBOUND ? "Inbound" : "Outbound";
        }
    }
}
