package cobrowse.simulator.caller;

import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.A_THIN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.NICK_TOKEN;
import static cobrowse.simulator.rulebook.Demo.SUPPORT;
import static cobrowse.simulator.rulebook.Demo.THIN_TOKEN;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;

/** What the vendor declares for each operation of its API: scopes of the token, and permissions of whoever calls. */
public interface PlatformRules {

    String QUEUES = "/api/v2/routing/queues";

    Rule<Claim> TOKEN_HAS_A_SCOPE_OF_THE_OPERATION = rule(
                    "token-has-a-scope-of-the-operation",
                    "The token has a scope that the vendor declares for the operation")
            .holdsWhen(Claim::hasScope)
            .otherwise(Refusal.<Claim>refusal(
                            403, "app.not.authorized.for.scope", "App not authorized to use scope [{scopes}]")
                    .filling("scopes", Claim::missingScopes))
            .thoughPeopleBelieve("A token that was issued is a token that may read.")
            .because("A token may do what its scopes say and no more. The vendor names scopes after resources, in the "
                    + "plural, with :readonly behind it or nothing: conversations, users:readonly. Those that the posts "
                    + "name, such as user:read, serve the posts' own calls.")
            .fixedBy("Give the OAuth client one of the scopes that the message names, then fetch a new token: a token "
                    + "keeps the scopes that it was issued with.")
            .from(documented("platform API, every operation", "its OAuth scopes; 403 app.not.authorized.for.scope")
                    .disputedBy(claimed(
                            "seed 004", "the API returns 404 instead of 403 to avoid leaking resource existence")))
            .brokenBy(Example.of(A_THIN_TOKEN, get(QUEUES).as(THIN_TOKEN)))
            .keptBy(Example.of(get(QUEUES).as(BACKEND)));

    Rule<Claim> CALLER_HAS_ONE_OF_THE_PERMISSIONS = rule(
                    "caller-has-one-of-the-permissions",
                    "The caller has one of the permissions that the vendor declares for the operation")
            .holdsWhen(Claim::hasAnyPermission)
            .otherwise(Refusal.<Claim>refusal(
                            403,
                            "missing.any.permissions",
                            "Unable to perform the requested action. You must have at least one of the following "
                                    + "permissions assigned: [{permissions}]")
                    .filling("permissions", Claim::missingPermissions))
            .thoughPeopleBelieve("The client has every scope, so the user may do everything.")
            .because("Scopes say what the program may do, permissions what the person may do who uses it; a call needs "
                    + "both. A user has the permissions of her roles. A token that a client fetched for itself has those of "
                    + "the client's roles.")
            .fixedBy("Give one of the user's roles (Admin > Roles and Permissions) one of the permissions that the "
                    + "message names. A new token is not needed.")
            .from(documented("platform API, most operations", "permissions ANY; 403 missing.any.permissions"))
            .brokenBy(Example.of(get(QUEUES).as(NICK_TOKEN)))
            .keptBy(Example.of(get(QUEUES).as(ANN_TOKEN)));

    Rule<Claim> CALLER_HAS_ALL_OF_THE_PERMISSIONS = rule(
                    "caller-has-all-of-the-permissions",
                    "The caller has all permissions that the vendor declares for the operation")
            .holdsWhen(Claim::hasAllPermissions)
            .otherwise(Refusal.<Claim>refusal(
                            403,
                            "missing.permissions",
                            "Unable to perform the requested action. You are missing the following permission(s): "
                                    + "[{permissions}]")
                    .filling("permissions", Claim::missingPermissions))
            .thoughPeopleBelieve("Who may see the list may see what is in it.")
            .because(
                    "Of some operations the vendor declares that all their permissions are needed, and its answer names "
                            + "those that are missing.")
            .fixedBy("Give the user's roles every permission that the message names. A new token is not needed.")
            .from(documented("platform API, some operations", "permissions ALL; 403 missing.permissions"))
            .brokenBy(Example.of(get(QUEUES + "/" + SUPPORT).as(NICK_TOKEN)))
            .keptBy(Example.of(get(QUEUES + "/" + SUPPORT).as(ANN_TOKEN)));
}
