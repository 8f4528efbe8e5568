package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.sim;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.A_THIN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.NARROW;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.THIN_TOKEN;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;

/** What reading users asks for. */
interface UserRules {

    ScopeDemand READS_USERS = anyOf("user:read", "users", "users:readonly");

    /** CHOSEN: who may read all users may read oneself; the vendor declares the first of these alone. */
    ScopeDemand READS_ONESELF = anyOf("user-basic-info", "users", "users:readonly");

    String A_NARROW_TOKEN = "{\"client\": \"Lakeside Narrow\", \"scopes\": \"openid\", \"token\": \"openid-token\"}";

    Rule<CalledBy> CALLER_MAY_READ_USERS = rule("caller-may-read-users", "Reading users takes a scope for users")
            .holdsWhen(Scopes.meet(READS_USERS))
            .otherwise(Scopes.notAuthorized(READS_USERS))
            .thoughPeopleBelieve("A token that was issued is a token that may read.")
            .because("A token may do what its scopes say and no more. Seed 003 calls the scope user:read; the vendor "
                    + "knows only users and users:readonly. Any of the three serves here.")
            .fixedBy("Give the OAuth client the scope, then fetch a new token: a token keeps the scopes that it was "
                    + "issued with.")
            .from(claimed("seed 003", "Required Scope: user:read")
                    .disputedBy(documented("platform API, getUsers", "scopes users, users:readonly")))
            .brokenBy(Example.of(
                    sim("/tokens", A_NARROW_TOKEN), get("/api/v2/users").as("openid-token")))
            .keptBy(Example.of(get("/api/v2/users?email=customer@example.com").as(NARROW)));

    Rule<CalledBy> CALLER_MAY_READ_ONESELF = rule(
                    "caller-may-read-oneself", "Reading oneself takes user-basic-info, or a scope for users")
            .holdsWhen(Scopes.meet(READS_ONESELF))
            .otherwise(Scopes.notAuthorized(READS_ONESELF))
            .thoughPeopleBelieve("Who signs in may at least see who that was.")
            .because("What is not among the token's scopes is refused, harmless or not. The vendor declares "
                    + "user-basic-info for this call; that the scopes for users serve as well is our choice.")
            .fixedBy(
                    "Give the OAuth client user-basic-info, and let the user sign in again. Or read tokens/me: it tells "
                            + "the user's id and wants no scope here.")
            .from(documented("platform API, getUsersMe", "scope user-basic-info"))
            .brokenBy(Example.of(A_THIN_TOKEN, get("/api/v2/users/me").as(THIN_TOKEN)))
            .keptBy(Example.of(get("/api/v2/users/me").as(ANN_TOKEN)));

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
