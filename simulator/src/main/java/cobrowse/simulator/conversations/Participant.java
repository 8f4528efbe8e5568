package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Communication.Disconnect;
import cobrowse.simulator.lifecycle.Ids;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody in a conversation, now or before.
 *
 * @param userId of an agent; empty for anybody else
 * @param queue through which the participant came; of an ACD participant, the queue itself
 * @param browser the customer's page
 */
public record Participant(
        String id,
        String conversationId,
        Purpose purpose,
        String name,
        Optional<String> userId,
        Optional<NamedQueue> queue,
        Browser browser,
        Communication line,
        ParticipantDetails details) {

    public enum Purpose {
        AGENT,
        CUSTOMER,
        /** The queue in which a customer waits. */
        ACD,
        /** Somebody outside whom an agent brought in. */
        EXTERNAL
    }

    public enum Browser {
        /** There never was one. */
        NONE,
        LIVE,
        /** The page was closed. */
        GONE
    }

    /** @param name empty where the queue is gone */
    public record NamedQueue(String id, Optional<String> name) {}

    /** Somebody of whom no more is known. */
    static Participant named(String id, String conversationId, Purpose purpose, String name, Communication line) {
        return new Participant(
                id,
                conversationId,
                purpose,
                name,
                Optional.empty(),
                Optional.empty(),
                Browser.NONE,
                line,
                ParticipantDetails.NONE);
    }

    /** A customer who comes now. */
    public static Participant customer(String id, String conversationId, String name, Browser browser, Instant now) {
        return named(id, conversationId, Purpose.CUSTOMER, name, Communication.connected(now))
                .as(name, browser);
    }

    /** The id of the line, never the participant's own, as with the vendor: people mix the two up. */
    public String communicationId() {
        return Ids.goingWith(id);
    }

    /** Whether the participant is in the conversation still. */
    public boolean isThere() {
        return line.isLive();
    }

    public boolean isConnected() {
        return line.state() == Communication.State.CONNECTED;
    }

    public boolean isConnectedAgent() {
        return purpose == Purpose.AGENT && isConnected();
    }

    boolean talksToTheCustomer() {
        return purpose == Purpose.AGENT || purpose == Purpose.EXTERNAL;
    }

    public boolean isUser(String id) {
        return userId.equals(Optional.of(id));
    }

    /** The same customer with another page or name. */
    public Participant as(String name, Browser browser) {
        return new Participant(id, conversationId, purpose, name, userId, queue, browser, line, details);
    }

    /** An agent, as this user. */
    Participant of(String user) {
        return new Participant(id, conversationId, purpose, name, Optional.of(user), queue, browser, line, details);
    }

    public Participant on(Communication line) {
        return new Participant(id, conversationId, purpose, name, userId, queue, browser, line, details);
    }

    Participant with(ParticipantDetails details) {
        return new Participant(id, conversationId, purpose, name, userId, queue, browser, line, details);
    }

    public Participant from(Optional<NamedQueue> queue) {
        return new Participant(id, conversationId, purpose, name, userId, queue, browser, line, details)
                .with(details.wanting(purpose == Purpose.AGENT && queue.isPresent()));
    }

    Participant left(Disconnect why, Instant at) {
        return on(line.left(why, at)).with(details.afterCall(at));
    }
}
