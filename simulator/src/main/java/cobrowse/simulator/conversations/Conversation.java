package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.Conversation.Signal.*;
import static cobrowse.simulator.conversations.Conversation.State.*;
import static cobrowse.simulator.lifecycle.Lifecycle.lifecycle;
import static cobrowse.simulator.lifecycle.Lifecycle.move;

import cobrowse.simulator.conversations.Communication.Disconnect;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.Optional;

/** What a customer and agents have with each other. Times are on the organisation's clock. */
public record Conversation(
        String id, Media media, State state, Instant started, Optional<Instant> ended, ConversationDetails details) {

    public enum Media {
        CHAT,
        CALL,
        MESSAGE,
        /** Begun by co-browse itself, on a page. */
        COBROWSE;

        /** As the vendor names its operations and a participant's lists. */
        public String plural() {
            return this == COBROWSE ? "cobrowsesessions" : Lifecycle.spelt(this) + "s";
        }

        /** Whether the customer talks through a browser. */
        public boolean canCarryABrowser() {
            return this != CALL;
        }
    }

    public enum State {
        QUEUED,
        CONNECTED,
        DISCONNECTED
    }

    public enum Signal {
        AGENT_ANSWERED,
        TRANSFERRED_TO_QUEUE,
        /** The customer waits until the other agent answers. */
        TRANSFERRED_TO_AGENT,
        EITHER_SIDE_LEFT;

        /** Whether it cuts the line of somebody who is in the conversation. */
        boolean cuts(Participant participant) {
            return switch (this) {
                case AGENT_ANSWERED -> participant.purpose() == Purpose.ACD;
                case TRANSFERRED_TO_QUEUE -> participant.purpose() == Purpose.AGENT;
                case TRANSFERRED_TO_AGENT -> false;
                case EITHER_SIDE_LEFT -> true;
            };
        }

        Disconnect because() {
            return this == EITHER_SIDE_LEFT ? Disconnect.PEER : Disconnect.TRANSFER;
        }
    }

    // spotless:off
    public static final Lifecycle<State, Signal> LIFECYCLE = lifecycle("conversation", QUEUED,
            move(QUEUED,    AGENT_ANSWERED,       CONNECTED),
            move(QUEUED,    EITHER_SIDE_LEFT,     DISCONNECTED),
            move(CONNECTED, TRANSFERRED_TO_QUEUE, QUEUED),
            move(CONNECTED, TRANSFERRED_TO_AGENT, QUEUED),
            move(CONNECTED, EITHER_SIDE_LEFT,     DISCONNECTED));
    // spotless:on

    /** @throws java.util.NoSuchElementException when the signal leads nowhere from here */
    public Conversation take(Signal signal, Instant at) {
        var next = LIFECYCLE.next(state, signal).orElseThrow();
        return new Conversation(id, media, next, started, LIFECYCLE.isFinal(next) ? Optional.of(at) : ended, details);
    }

    /** The line of somebody who is said to be in the conversation as it stands: of old, or still. */
    public Communication line(Purpose purpose, Instant now) {
        var line = Communication.connected(now);
        if (isOver()) return line.left(purpose == Purpose.CUSTOMER ? Disconnect.ENDPOINT : Disconnect.PEER, now);
        return state == QUEUED && purpose == Purpose.AGENT ? line.left(Disconnect.TRANSFER, now) : line;
    }

    public boolean isOver() {
        return LIFECYCLE.isFinal(state);
    }

    public Conversation with(ConversationDetails details) {
        return new Conversation(id, media, state, started, ended, details);
    }
}
