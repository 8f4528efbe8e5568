package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.Communication.Signal.*;
import static cobrowse.simulator.conversations.Communication.State.*;
import static cobrowse.simulator.lifecycle.Lifecycle.lifecycle;
import static cobrowse.simulator.lifecycle.Lifecycle.move;

import cobrowse.simulator.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.Optional;

/**
 * The line by which one participant takes part in a conversation; each has one here. Times are on the organisation's
 * clock.
 *
 * @param joined when it began, connected or not
 */
public record Communication(
        State state,
        Instant joined,
        Optional<Instant> connected,
        Optional<Instant> ended,
        Optional<Disconnect> disconnect) {

    public enum State {
        ALERTING,
        CONNECTED,
        DISCONNECTED
    }

    public enum Signal {
        ANSWERED,
        LEFT
    }

    /** Why a line was cut, in the vendor's words. */
    public enum Disconnect {
        /** Whoever has the line hung up. */
        ENDPOINT,
        /** A program hung up for whoever has the line. */
        CLIENT,
        /** Somebody else hung up. */
        PEER,
        SYSTEM,
        TIMEOUT,
        TRANSFER;
    }

    // spotless:off
    public static final Lifecycle<State, Signal> LIFECYCLE = lifecycle("communication", ALERTING,
            move(ALERTING,  ANSWERED, CONNECTED),
            move(ALERTING,  LEFT,     DISCONNECTED),
            move(CONNECTED, LEFT,     DISCONNECTED));
    // spotless:on

    public static Communication alerting(Instant at) {
        return new Communication(ALERTING, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Communication connected(Instant at) {
        return new Communication(CONNECTED, at, Optional.of(at), Optional.empty(), Optional.empty());
    }

    /** Whether it is not cut. */
    public boolean isLive() {
        return !LIFECYCLE.isFinal(state);
    }

    /** @throws java.util.NoSuchElementException when nothing alerts */
    Communication answered(Instant at) {
        return new Communication(next(ANSWERED), joined, Optional.of(at), ended, disconnect);
    }

    /** @throws java.util.NoSuchElementException when it is cut already */
    Communication left(Disconnect why, Instant at) {
        return new Communication(next(LEFT), joined, connected, Optional.of(at), Optional.of(why));
    }

    private State next(Signal signal) {
        return LIFECYCLE.next(state, signal).orElseThrow();
    }
}
