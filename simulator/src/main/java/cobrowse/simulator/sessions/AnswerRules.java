package cobrowse.simulator.sessions;

import static cobrowse.simulator.rulebook.Call.sim;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.sessions.SessionRules.START;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.sessions.CobrowseSession.State;

/** What the customer's answer to an offered session asks for. */
interface AnswerRules {

    Call ACCEPT_MINE = sim("/sessions/my-session/accept", "{}");

    Rule<OnSession> SESSION_IS_ANSWERED_WHILE_OFFERED = rule(
                    "session-is-answered-while-offered", "An offered session is answered once, and before it expires")
            .holdsWhen((OnSession call) -> call.session()
                    .filter(session -> session.state() == State.OFFERED)
                    .isPresent())
            .otherwise(refusal(409, "request.conflict", "The session is not on offer any more."))
            .thoughPeopleBelieve("A session can be joined as long as it exists.")
            .because("The customer says yes or no once, within the time of the offer. After that the session goes its "
                    + "own way.")
            .fixedBy("Start a new session if the customer has changed their mind.")
            .from(chosen("The posts start sessions and never answer one twice."))
            .brokenBy(Example.of(START, ACCEPT_MINE, ACCEPT_MINE))
            .keptBy(Example.of(START, ACCEPT_MINE));
}
