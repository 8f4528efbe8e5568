package cobrowse.simulator.sessions;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.users.Users;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sessions that are going on or on offer, as a start looks at them. */
@Component
record LiveSessions(Sessions sessions, Users users, SimulatedClock clock) {

    /** The one of a conversation, if there is one. */
    Optional<CobrowseSession> in(Organisation organisation, String conversationId) {
        return sessions.liveIn(organisation, conversationId, clock.now(organisation)).stream()
                .findFirst();
    }

    /** Those of an agent, who starts no other one until the transaction ends. */
    List<CobrowseSession> of(Organisation organisation, String userId) {
        users.hold(organisation, userId);
        return sessions.liveOf(organisation, userId, clock.now(organisation));
    }
}
