package cobrowse.simulator.sessions;

import static cobrowse.simulator.sessions.CobrowseSession.Signal.EITHER_SIDE_ENDED;
import static cobrowse.simulator.sessions.SessionRules.CALLER_MAY_WRITE_COBROWSE_SESSIONS;
import static cobrowse.simulator.sessions.SessionRules.SESSION_EXISTS;
import static cobrowse.simulator.sessions.SessionRules.SESSION_IS_LIVE;
import static cobrowse.simulator.sessions.SessionRules.WRITES_SESSIONS;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ends a session for both sides. */
@RestController
record EndSession(Referee referee, SessionDesk desk) implements Operation {

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("end a session", CALLER_MAY_WRITE_COBROWSE_SESSIONS, SESSION_EXISTS, SESSION_IS_LIVE);

    record Attempt(Caller caller, Optional<CobrowseSession> session) implements CalledBy, OnSession {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("DELETE", "/api/v2/cobrowse/sessions/{sessionId}")
                .wanting(WRITES_SESSIONS)
                .nearestTo("DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}")
                .officially(OfficialWay.TO_END)
                .from("chosen by us");
    }

    @DeleteMapping("/api/v2/cobrowse/sessions/{sessionId}")
    @ResponseStatus(NO_CONTENT)
    void end(Caller caller, @PathVariable String sessionId) {
        var session = desk.hold(caller.organisation(), sessionId);
        referee.judge(RULES, new Attempt(caller, session));
        desk.signal(caller.organisation(), session.orElseThrow(), EITHER_SIDE_ENDED);
    }
}
