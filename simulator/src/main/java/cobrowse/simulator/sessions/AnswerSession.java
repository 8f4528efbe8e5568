package cobrowse.simulator.sessions;

import static cobrowse.simulator.sessions.AnswerRules.SESSION_IS_ANSWERED_WHILE_OFFERED;
import static cobrowse.simulator.sessions.CobrowseSession.Signal.CUSTOMER_DECLINED;
import static cobrowse.simulator.sessions.CobrowseSession.Signal.EITHER_SIDE_ENDED;
import static cobrowse.simulator.sessions.SessionRules.SESSION_EXISTS;
import static cobrowse.simulator.sessions.SessionRules.SESSION_IS_LIVE;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Judge;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the customer does with an offered session, on the page or in a test. Wants a transaction around it. */
@Component
public class AnswerSession implements Judge {

    static final Rulebook<OnSession> RULES =
            Rulebook.inOrder("answer an offered session", SESSION_EXISTS, SESSION_IS_ANSWERED_WHILE_OFFERED);

    private static final Rulebook<OnSession> LEAVING =
            Rulebook.inOrder("leave a session", SESSION_EXISTS, SESSION_IS_LIVE);

    /** What the customer's answer has made of a session. */
    public record Answered(String id, String state) {
        private static Answered of(CobrowseSession session) {
            return new Answered(session.id(), Lifecycle.spelt(session.state()));
        }
    }

    record Attempt(Optional<CobrowseSession> session) implements OnSession {}

    private final Referee referee;
    private final SessionDesk desk;

    AnswerSession(Referee referee, SessionDesk desk) {
        this.referee = referee;
        this.desk = desk;
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    public Answered accept(Organisation organisation, String sessionId) {
        return Answered.of(desk.accept(organisation, judged(RULES, organisation, sessionId)));
    }

    public Answered decline(Organisation organisation, String sessionId) {
        return Answered.of(desk.signal(organisation, judged(RULES, organisation, sessionId), CUSTOMER_DECLINED));
    }

    /** The customer ends a session that goes on. */
    public Answered leave(Organisation organisation, String sessionId) {
        return Answered.of(desk.signal(organisation, judged(LEAVING, organisation, sessionId), EITHER_SIDE_ENDED));
    }

    private CobrowseSession judged(Rulebook<OnSession> rules, Organisation organisation, String sessionId) {
        Sandbox.enter(organisation);
        var attempt = new Attempt(desk.hold(organisation, sessionId));
        referee.judge(rules, attempt);
        return attempt.session().orElseThrow();
    }
}
