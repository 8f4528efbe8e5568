package cobrowse.simulator.sessions;

import cobrowse.simulator.notifications.CobrowseEvent;
import cobrowse.simulator.sessions.CobrowseSession.State;
import cobrowse.simulator.wire.Timestamps;

/** What both sides hear of a session: what it has become. */
public final class SessionEvent {

    private SessionEvent() {}

    public static CobrowseEvent of(CobrowseSession session) {
        return new CobrowseEvent(
                type(session.state()),
                Timestamps.write(session.updated()),
                session.origin() instanceof Origin.Invited invited ? invited.inviteId() : null,
                session.id(),
                session.conversationId().orElse(null),
                session.participantId().orElse(null),
                null,
                session.state() == State.OFFERED ? Timestamps.write(session.offerExpires()) : null);
    }

    private static String type(State state) {
        return switch (state) {
            case OFFERED, CONNECTING -> CobrowseEvent.OFFERED;
            case ACTIVE -> CobrowseEvent.STARTED;
            case DECLINED -> CobrowseEvent.DECLINED;
            case EXPIRED -> CobrowseEvent.EXPIRED;
            case ENDED -> CobrowseEvent.ENDED;
        };
    }
}
