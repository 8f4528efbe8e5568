package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;

/** What reading users asks for. */
interface UserRules {

    /** The first is seed 003's; the vendor declares the others. */
    ScopeDemand READS_USERS = anyOf("user:read", "users", "users:readonly");

    String A_NARROW_TOKEN = "{\"client\": \"Lakeside Narrow\", \"scopes\": \"openid\", \"token\": \"openid-token\"}";

    Rule<OnUser> USER_EXISTS = rule("user-exists", "The user exists in the token's organisation")
            .holdsWhen((OnUser call) -> call.user().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The id is right, so the path must be wrong.")
            .because("Users are looked up in the organisation of the token. Another organisation's user does not "
                    + "exist there, nor does an id from another database.")
            .fixedBy("Look the user up by GET /api/v2/users?email=… first.")
            .from(chosen("Seed 003 lists users but never reads one by a wrong id; 404 is what the vendor declares."))
            .brokenBy(Example.of(get("/api/v2/users/" + NOBODY).as(BACKEND)))
            .keptBy(Example.of(get("/api/v2/users/" + ANN).as(BACKEND)));

    Rule<ListUsers.Attempt> USER_STATE_IS_ACTIVE_INACTIVE_OR_ANY = rule(
                    "user-state-is-active-inactive-or-any", "The parameter state is active, inactive or any")
            .holdsWhen((ListUsers.Attempt call) -> ListUsers.STATES.contains(call.state()))
            .otherwise(refusal(
                    400,
                    "invalid.query.param.value",
                    "Value is not valid for parameter [state]. Allowable values are: active, inactive, any"))
            .thoughPeopleBelieve("What the server does not know it ignores.")
            .because("A misspelt state would list nobody, or everybody, and look like an answer.")
            .fixedBy("Leave state out for active users, or spell it as above.")
            .from(documented("platform API, getUsers", "state: active, inactive, any"))
            .brokenBy(Example.of(get("/api/v2/users?state=away").as(BACKEND)))
            .keptBy(Example.of(get("/api/v2/users?state=any").as(BACKEND)));
}
