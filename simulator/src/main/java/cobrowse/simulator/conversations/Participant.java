package cobrowse.simulator.conversations;

import java.util.Optional;

/**
 * Somebody in a conversation.
 *
 * @param userId of an agent; empty for a customer
 * @param browser the customer's page
 */
public record Participant(
        String id, String conversationId, Purpose purpose, String name, Optional<String> userId, Browser browser) {

    public static Participant customer(String id, String conversationId, String name, Browser browser) {
        return new Participant(id, conversationId, Purpose.CUSTOMER, name, Optional.empty(), browser);
    }

    public enum Purpose {
        AGENT,
        CUSTOMER
    }

    public enum Browser {
        /** There never was one. */
        NONE,
        LIVE,
        /** The page was closed. */
        GONE
    }
}
