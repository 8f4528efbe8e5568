package cobrowse.simulator.sessions;

import static cobrowse.simulator.sessions.SessionRules.CALLER_MAY_WRITE_COBROWSE_SESSIONS;
import static cobrowse.simulator.sessions.SessionRules.MODE_IS_VIEW_OR_CONTROL;
import static cobrowse.simulator.sessions.SessionRules.SESSION_EXISTS;
import static cobrowse.simulator.sessions.SessionRules.SESSION_IS_LIVE;
import static cobrowse.simulator.sessions.SessionRules.WRITES_SESSIONS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Changes what the agent may do in a session. */
@RestController
record ChangeSession(Referee referee, SessionDesk desk) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change a session",
            CALLER_MAY_WRITE_COBROWSE_SESSIONS,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            MODE_IS_VIEW_OR_CONTROL,
            SESSION_EXISTS,
            SESSION_IS_LIVE);

    record Request(Optional<String> mode) {}

    record Attempt(Caller caller, Sent<Request> sent, Optional<CobrowseSession> session)
            implements CalledBy, SendsBody, ChoosesMode, OnSession {
        @Override
        public Optional<String> mode() {
            return sent.value().mode();
        }

        @Override
        public String modePath() {
            return "mode";
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("PATCH", "/api/v2/cobrowse/sessions/{sessionId}")
                .wanting(WRITES_SESSIONS)
                .from("chosen by us");
    }

    @PatchMapping("/api/v2/cobrowse/sessions/{sessionId}")
    SessionBody change(Caller caller, @PathVariable String sessionId, Sent<Request> sent) {
        var organisation = caller.organisation();
        var attempt = new Attempt(caller, sent, desk.hold(organisation, sessionId));
        referee.judge(RULES, attempt);
        var mode = Mode.valueOf(attempt.mode().orElseThrow().toUpperCase(Locale.ROOT));
        var session = attempt.session().orElseThrow();
        var changed = desk.keep(organisation, session, session.with(mode, desk.now(organisation)));
        return SessionBody.details(organisation, changed);
    }
}
