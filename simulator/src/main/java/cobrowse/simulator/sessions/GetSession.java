package cobrowse.simulator.sessions;

import static cobrowse.simulator.sessions.SessionRules.CALLER_MAY_READ_COBROWSE_SESSIONS;
import static cobrowse.simulator.sessions.SessionRules.READS_SESSIONS;
import static cobrowse.simulator.sessions.SessionRules.SESSION_EXISTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads a session, with the address at which the customer joins it. */
@RestController
record GetSession(Referee referee, Sessions sessions, SimulatedClock clock) implements Operation {

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("read a session", CALLER_MAY_READ_COBROWSE_SESSIONS, SESSION_EXISTS);

    record Attempt(Caller caller, Optional<CobrowseSession> session) implements CalledBy, OnSession {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("GET", "/api/v2/cobrowse/sessions/{sessionId}")
                .wanting(READS_SESSIONS)
                .nearestTo("GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}")
                .officially(OfficialWay.TO_READ)
                .from("003");
    }

    @GetMapping("/api/v2/cobrowse/sessions/{sessionId}")
    SessionBody get(Caller caller, @PathVariable String sessionId) {
        var organisation = caller.organisation();
        var session = sessions.find(organisation, sessionId).map(found -> found.asOf(clock.now(organisation)));
        referee.judge(RULES, new Attempt(caller, session));
        return SessionBody.details(organisation, session.orElseThrow());
    }
}
