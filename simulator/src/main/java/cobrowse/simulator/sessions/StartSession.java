package cobrowse.simulator.sessions;

import static cobrowse.simulator.sessions.InteractionRules.INITIATOR_HAS_COBROWSE_OPEN;
import static cobrowse.simulator.sessions.InteractionRules.INITIATOR_IS_AN_ACTIVE_USER;
import static cobrowse.simulator.sessions.InteractionRules.SESSION_ID_FITS_A_PATH;
import static cobrowse.simulator.sessions.InteractionRules.SESSION_ID_IS_NEW;
import static cobrowse.simulator.sessions.InteractionRules.SESSION_NAMES_ITS_INITIATOR;
import static cobrowse.simulator.sessions.InteractionRules.SESSION_TYPE_IS_COBROWSE;
import static cobrowse.simulator.sessions.InteractionRules.TARGET_IS_AN_INTERACTION;
import static cobrowse.simulator.sessions.SessionRules.CALLER_MAY_WRITE_COBROWSE_SESSIONS;
import static cobrowse.simulator.sessions.SessionRules.MODE_IS_VIEW_OR_CONTROL;
import static cobrowse.simulator.sessions.SessionRules.WRITES_SESSIONS;
import static cobrowse.simulator.sessions.TutorialRules.INITIATOR_ID_IS_GIVEN_OR_DEFAULTED;
import static cobrowse.simulator.sessions.TutorialRules.SESSION_TYPE_IS_STANDARD_OR_REMOTE;
import static cobrowse.simulator.sessions.TutorialRules.USER_IS_KNOWN_AND_ACTIVE;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static org.springframework.http.HttpStatus.CREATED;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts a session, by an initiator and a target (seed 000) or by a user's id (seed 003): two forms meet at one path. */
@RestController
record StartSession(Referee referee, StartEvidence evidence, Opening opening) implements Operation {

    static final Rulebook<StartAttempt> RULES = Rulebook.inOrder(
            "start a session",
            CALLER_MAY_WRITE_COBROWSE_SESSIONS,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            SESSION_NAMES_ITS_INITIATOR,
            SESSION_TYPE_IS_COBROWSE,
            INITIATOR_IS_AN_ACTIVE_USER,
            TARGET_IS_AN_INTERACTION,
            MODE_IS_VIEW_OR_CONTROL,
            SESSION_ID_FITS_A_PATH,
            INITIATOR_HAS_COBROWSE_OPEN,
            USER_IS_KNOWN_AND_ACTIVE,
            INITIATOR_ID_IS_GIVEN_OR_DEFAULTED,
            SESSION_TYPE_IS_STANDARD_OR_REMOTE,
            SESSION_ID_IS_NEW);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("POST", "/api/v2/cobrowse/sessions")
                .wanting(WRITES_SESSIONS)
                .nearestTo("POST /api/v2/conversations/{conversationId}/cobrowse")
                .officially(OfficialWay.TO_START)
                .from("000, 003");
    }

    @PostMapping("/api/v2/cobrowse/sessions")
    @ResponseStatus(CREATED)
    SessionBody start(Caller caller, Sent<StartRequest> sent) {
        var attempt = evidence.of(caller, sent);
        var ruling = referee.judge(RULES, attempt);
        var session = opening.open(caller.organisation(), attempt.plan(), ruling);
        return session.map(SessionBody::started).orElseGet(() -> start(caller, sent));
    }
}
