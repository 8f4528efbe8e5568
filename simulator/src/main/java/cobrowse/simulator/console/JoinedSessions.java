package cobrowse.simulator.console;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.sessions.CobrowseSession;
import cobrowse.simulator.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Finds what a joinUrl names: /join/{organisationId}/{sessionId}. */
@Component
record JoinedSessions(Organisations organisations, Sessions sessions, CustomerAsker asker, SimulatedClock clock) {

    /** @param by who asks or looks along */
    record Joined(Organisation organisation, CobrowseSession session, String by) {}

    Organisation organisation(String id) {
        return organisations.find(id).orElseThrow(CustomerUnknown::new);
    }

    Joined find(String organisationId, String sessionId) {
        var organisation = organisation(organisationId);
        var session = sessions.find(organisation, sessionId)
                .map(found -> found.asOf(clock.now(organisation)))
                .orElseThrow(CustomerUnknown::new);
        return new Joined(organisation, session, asker.name(organisation, session));
    }
}
