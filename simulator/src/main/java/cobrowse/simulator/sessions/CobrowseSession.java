package cobrowse.simulator.sessions;

import static cobrowse.simulator.lifecycle.Lifecycle.lifecycle;
import static cobrowse.simulator.lifecycle.Lifecycle.move;
import static cobrowse.simulator.sessions.CobrowseSession.Signal.*;
import static cobrowse.simulator.sessions.CobrowseSession.State.*;

import cobrowse.simulator.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.Optional;

/**
 * A shared view of the customer's page, from the agent's offer to its end.
 *
 * @param stalledBy the rule that was broken silently: the session looks alive and never becomes active
 * @param connected when the page was shared first
 */
public record CobrowseSession(
        String id,
        Origin origin,
        Optional<String> conversationId,
        Optional<String> participantId,
        Mode mode,
        State state,
        Optional<String> stalledBy,
        Offer offer,
        Optional<Instant> connected,
        Instant created,
        Instant updated) {

    public enum State {
        OFFERED,
        CONNECTING,
        ACTIVE,
        DECLINED,
        EXPIRED,
        ENDED
    }

    public enum Signal {
        CUSTOMER_ACCEPTED,
        BROWSER_CONNECTED,
        CUSTOMER_DECLINED,
        OFFER_TIMED_OUT,
        EITHER_SIDE_ENDED
    }

    // spotless:off
    public static final Lifecycle<State, Signal> LIFECYCLE = lifecycle("co-browse session", OFFERED,
            move(OFFERED,    CUSTOMER_ACCEPTED, CONNECTING),
            move(OFFERED,    CUSTOMER_DECLINED, DECLINED),
            move(OFFERED,    OFFER_TIMED_OUT,   EXPIRED),
            move(OFFERED,    EITHER_SIDE_ENDED, ENDED),
            move(CONNECTING, BROWSER_CONNECTED, ACTIVE),
            move(CONNECTING, EITHER_SIDE_ENDED, ENDED),
            move(ACTIVE,     EITHER_SIDE_ENDED, ENDED));
    // spotless:on

    /**
     * What the customer is offered.
     *
     * @param joinCode by which the customer may name the session, in digits; sessions of older simulators have none
     * @param viewerId the participant who is to look, where the start named one
     * @param expires when an offer that nobody takes is over
     */
    public record Offer(Optional<String> joinCode, Optional<String> viewerId, Instant expires) {}

    /** What the agent may do on the customer's page. */
    public enum Mode {
        VIEW,
        CONTROL
    }

    public Instant offerExpires() {
        return offer.expires();
    }

    public boolean canTake(Signal signal) {
        return LIFECYCLE.next(state, signal).isPresent();
    }

    public boolean isLive() {
        return !LIFECYCLE.isFinal(state);
    }

    /** The session as it is at a time: an offer is over when its time is, whether somebody has noticed or not. */
    public CobrowseSession asOf(Instant now) {
        return state == OFFERED && !now.isBefore(offerExpires()) ? take(OFFER_TIMED_OUT, offerExpires()) : this;
    }

    /** @throws java.util.NoSuchElementException when the signal leads nowhere from here */
    public CobrowseSession take(Signal signal, Instant at) {
        return in(LIFECYCLE.next(state, signal).orElseThrow(), mode, at);
    }

    /** The customer has said yes, and the browser connects at once; of a stalled session it never does. */
    public CobrowseSession accepted(Instant at) {
        var connecting = take(CUSTOMER_ACCEPTED, at);
        return stalledBy.isPresent() ? connecting : connecting.take(BROWSER_CONNECTED, at);
    }

    public CobrowseSession with(Mode changed, Instant at) {
        return in(state, changed, at);
    }

    private CobrowseSession in(State next, Mode nextMode, Instant at) {
        var first = next == State.ACTIVE ? connected.or(() -> Optional.of(at)) : connected;
        return new CobrowseSession(
                id, origin, conversationId, participantId, nextMode, next, stalledBy, offer, first, created, at);
    }
}
