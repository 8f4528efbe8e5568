package cobrowse.simulator.caller;

import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;

/** What is asked of calls that only somebody can make who has signed in. */
public interface UserContextRules {

    Rule<CalledBy> CALLER_IS_A_USER = rule("caller-is-a-user", "The caller is a user who signed in, not a client alone")
            .holdsWhen((CalledBy call) -> call.caller().userId().isPresent())
            .otherwise(refusal(
                    400,
                    "not.a.user",
                    "This request requires a user context. Client credentials cannot be used for requests to this "
                            + "resource."))
            .thoughPeopleBelieve("The client has every scope, so it may do everything.")
            .because("A session belongs to whoever starts it, and a client-credentials token belongs to nobody. It is "
                    + "nobody's profile either, and nobody's conversations: the vendor declares this answer for "
                    + "users/me, only seed 002 claims it for co-browse, and for one's conversations it is our choice.")
            .fixedBy("Let the agent sign in by the authorization code grant with PKCE, and call with that token.")
            .from(claimed(
                            "seed 002",
                            "If you're using the client credentials flow, you're dead in the water because "
                                    + "cobrowse requires a user token.")
                    .disputedBy(documented("platform API, postConversationCobrowse", "does not declare not.a.user")))
            .brokenBy(Example.of(get("/api/v2/users/me").as(BACKEND)))
            .keptBy(Example.of(get("/api/v2/users/me").as(ANN_TOKEN)));
}
