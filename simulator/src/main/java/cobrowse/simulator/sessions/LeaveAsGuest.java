package cobrowse.simulator.sessions;

import static cobrowse.simulator.sessions.CobrowseSession.Signal.CUSTOMER_DECLINED;
import static cobrowse.simulator.sessions.CobrowseSession.Signal.EITHER_SIDE_ENDED;
import static cobrowse.simulator.sessions.GuestRules.GUESTS_ARE_WITHIN_THE_RATE_LIMIT;
import static cobrowse.simulator.sessions.GuestRules.GUESTS_SESSION_IS_NOT_OVER;
import static cobrowse.simulator.sessions.GuestRules.GUEST_NAMES_A_SESSION_OF_THE_DEPLOYMENT;

import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says no to an offer, or ends a session that goes on, for the customer's page, by id or join code, without a token. */
@RestController
record LeaveAsGuest(Referee referee, GuestEvidence evidence, SessionDesk desk) implements Operation {

    static final Rulebook<AsGuest> RULES = Rulebook.inOrder(
            "decline or end a session as a guest",
            GUESTS_ARE_WITHIN_THE_RATE_LIMIT,
            GUEST_NAMES_A_SESSION_OF_THE_DEPLOYMENT,
            GUESTS_SESSION_IS_NOT_OVER);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", ReadAsGuest.PATH, "deleteWebdeploymentsDeploymentCobrowseSessionId")
                .openToGuests();
    }

    @DeleteMapping(ReadAsGuest.PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String deploymentId, @PathVariable String sessionId) {
        var found = evidence.held(deploymentId, sessionId);
        referee.judge(RULES, found);
        var session = found.session().orElseThrow();
        var signal = session.canTake(CUSTOMER_DECLINED) ? CUSTOMER_DECLINED : EITHER_SIDE_ENDED;
        desk.signal(found.organisation().orElseThrow(), session, signal);
    }
}
