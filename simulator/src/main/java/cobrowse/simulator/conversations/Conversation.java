package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.Conversation.Signal.*;
import static cobrowse.simulator.conversations.Conversation.State.*;
import static cobrowse.simulator.lifecycle.Lifecycle.lifecycle;
import static cobrowse.simulator.lifecycle.Lifecycle.move;

import cobrowse.simulator.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.Optional;

/** What a customer and agents have with each other. Times are on the organisation's clock. */
public record Conversation(String id, Media media, State state, Instant started, Optional<Instant> ended) {

    public enum Media {
        CHAT,
        CALL,
        MESSAGE,
        /** Begun by co-browse itself, on a page. */
        COBROWSE;

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
        EITHER_SIDE_LEFT
    }

    // spotless:off
    public static final Lifecycle<State, Signal> LIFECYCLE = lifecycle("conversation", QUEUED,
            move(QUEUED,    AGENT_ANSWERED,       CONNECTED),
            move(QUEUED,    EITHER_SIDE_LEFT,     DISCONNECTED),
            move(CONNECTED, TRANSFERRED_TO_QUEUE, QUEUED),
            move(CONNECTED, EITHER_SIDE_LEFT,     DISCONNECTED));
    // spotless:on

    /** @throws java.util.NoSuchElementException when the signal leads nowhere from here */
    public Conversation take(Signal signal, Instant at) {
        var next = LIFECYCLE.next(state, signal).orElseThrow();
        return new Conversation(id, media, next, started, LIFECYCLE.isFinal(next) ? Optional.of(at) : ended);
    }
}
