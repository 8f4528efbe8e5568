package cobrowse.simulator.sessions;

import cobrowse.simulator.conversations.ConversationChanged;
import cobrowse.simulator.conversations.ConversationChanged.Part;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.sessions.CobrowseSession.Signal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** CHOSEN: a session ends when the agent who views leaves the conversation, where the start said who that is. */
@Component
record Departures(Sessions sessions, Conversations conversations, SessionDesk desk, SimulatedClock clock) {

    @EventListener
    void endWithoutViewer(ConversationChanged changed) {
        if (changed.what() != Part.ITSELF_AND_ITS_PEOPLE) return;
        var organisation = changed.organisation();
        sessions.liveIn(organisation, changed.conversationId(), clock.now(organisation)).stream()
                .filter(session -> hasLostTheViewer(organisation, session))
                .forEach(session -> desk.signal(organisation, session, Signal.EITHER_SIDE_ENDED));
    }

    private boolean hasLostTheViewer(Organisation organisation, CobrowseSession session) {
        return session.offer()
                .viewerId()
                .flatMap(id -> conversations.participant(organisation, id))
                .filter(viewer -> !viewer.isThere())
                .isPresent();
    }
}
