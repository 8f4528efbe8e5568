package cobrowse.simulator.sessions;

import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.ConversationEnded;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.organisation.FallsDue;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.sessions.CobrowseSession.Signal;
import cobrowse.simulator.sessions.CobrowseSession.State;
import cobrowse.simulator.wire.Deeds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves sessions, and tells both sides. Every act wants a transaction around it. */
@Component
@Order(2)
public class SessionDesk implements FallsDue {

    private final Sessions sessions;
    private final Conversations conversations;
    private final SessionNews news;
    private final SimulatedClock clock;

    SessionDesk(Sessions sessions, Conversations conversations, SessionNews news, SimulatedClock clock) {
        this.sessions = sessions;
        this.conversations = conversations;
        this.news = news;
        this.clock = clock;
    }

    Instant now(Organisation organisation) {
        return clock.now(organisation);
    }

    /** The session as it is now, held with its conversation until the transaction ends. */
    public Optional<CobrowseSession> hold(Organisation organisation, String id) {
        return kept(organisation, id).map(session -> session.asOf(clock.now(organisation)));
    }

    /** The session as it was left, held likewise. */
    private Optional<CobrowseSession> kept(Organisation organisation, String id) {
        var found = sessions.find(organisation, id);
        if (found.isEmpty()) return found;
        found.flatMap(CobrowseSession::conversationId)
                .ifPresent(conversation -> conversations.hold(organisation, conversation));
        return sessions.hold(organisation, id);
    }

    /** Says to both sides that there is a session, in a conversation or in none. */
    void announce(Organisation organisation, CobrowseSession session, Optional<Conversation> conversation) {
        news.began(organisation, session, conversation);
    }

    /** The customer says yes. */
    CobrowseSession accept(Organisation organisation, CobrowseSession session) {
        return keep(organisation, session, session.accepted(clock.now(organisation)));
    }

    /** Something happens to a session. */
    CobrowseSession signal(Organisation organisation, CobrowseSession session, Signal signal) {
        return keep(organisation, session, session.take(signal, clock.now(organisation)));
    }

    CobrowseSession keep(Organisation organisation, CobrowseSession before, CobrowseSession after) {
        sessions.save(organisation, after);
        Deeds.moved(
                CobrowseSession.LIFECYCLE, after.id(), CobrowseSession.LIFECYCLE.way(before.state(), after.state()));
        if (after.state() != before.state()) news.moved(organisation, before, after);
        return after;
    }

    @EventListener
    void endWith(ConversationEnded ended) {
        endIn(ended.organisation(), ended.conversation().id());
    }

    /** What is live in a conversation ends, and the conversation may go on. */
    public void endIn(Organisation organisation, String conversationId) {
        sessions.liveIn(organisation, conversationId, now(organisation))
                .forEach(session -> signal(organisation, session, Signal.EITHER_SIDE_ENDED));
    }

    @Override
    public List<String> organisations() {
        return sessions.waiting();
    }

    @Override
    public Optional<Instant> nextDue(Organisation organisation) {
        return sessions.nextDue(organisation);
    }

    /** What another simulator has let expire meanwhile is left alone. */
    @Override
    public void fallDue(Organisation organisation) {
        for (var overdue : sessions.overdue(organisation, clock.now(organisation))) {
            kept(organisation, overdue.id())
                    .filter(session -> session.state() == State.OFFERED)
                    .map(session -> session.asOf(clock.now(organisation)))
                    .filter(session -> session.state() == State.EXPIRED)
                    .ifPresent(expired -> keep(organisation, overdue, expired));
        }
    }
}
