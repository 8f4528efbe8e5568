package cobrowse.simulator.invites;

import static cobrowse.simulator.invites.Invite.Signal.*;
import static cobrowse.simulator.invites.Invite.State.*;
import static cobrowse.simulator.lifecycle.Lifecycle.lifecycle;
import static cobrowse.simulator.lifecycle.Lifecycle.move;

import cobrowse.simulator.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.Optional;

/**
 * The question to a customer whether somebody may look along. It starts nothing by itself.
 *
 * @param initiatorId a user's id, or SYSTEM_AUTO
 * @param sessionId the session that the customer's yes has made
 */
public record Invite(
        String id,
        String conversationId,
        String participantId,
        String initiatorId,
        State state,
        Instant created,
        Instant expires,
        Optional<String> sessionId) {

    /** The initiator of an invite that no person sent. */
    public static final String SYSTEM_AUTO = "SYSTEM_AUTO";

    public enum State {
        PENDING,
        ACCEPTED,
        DECLINED,
        EXPIRED
    }

    public enum Signal {
        CUSTOMER_ACCEPTED,
        CUSTOMER_DECLINED,
        TIME_RAN_OUT,
        CONVERSATION_ENDED
    }

    // spotless:off
    public static final Lifecycle<State, Signal> LIFECYCLE = lifecycle("invite", PENDING,
            move(PENDING, CUSTOMER_ACCEPTED,  ACCEPTED),
            move(PENDING, CUSTOMER_DECLINED,  DECLINED),
            move(PENDING, TIME_RAN_OUT,       EXPIRED),
            move(PENDING, CONVERSATION_ENDED, EXPIRED));
    // spotless:on

    public boolean isPending() {
        return state == PENDING;
    }

    /** The invite as it is at a time: it is over when its time is, whether somebody has noticed or not. */
    public Invite asOf(Instant now) {
        return isPending() && !now.isBefore(expires) ? take(TIME_RAN_OUT) : this;
    }

    /** @throws java.util.NoSuchElementException when the signal leads nowhere from here */
    public Invite take(Signal signal) {
        return in(LIFECYCLE.next(state, signal).orElseThrow(), sessionId);
    }

    Invite acceptedAs(String session) {
        return in(LIFECYCLE.next(state, CUSTOMER_ACCEPTED).orElseThrow(), Optional.of(session));
    }

    private Invite in(State next, Optional<String> session) {
        return new Invite(id, conversationId, participantId, initiatorId, next, created, expires, session);
    }
}
