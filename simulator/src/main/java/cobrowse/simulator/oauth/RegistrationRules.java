package cobrowse.simulator.oauth;

import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.AGENT_ROLE;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.BACKEND_CLIENT;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;

/** What registering OAuth clients asks for. */
interface RegistrationRules {

    ScopeDemand READS_OAUTH = anyOf("oauth", "oauth:readonly");
    ScopeDemand WRITES_OAUTH = anyOf("oauth");

    String CLIENTS = "/api/v2/oauth/clients";
    String SCOPES = "/api/v2/oauth/scopes";
    String AUTHORIZATIONS = "/api/v2/oauth/authorizations";

    Rule<OnClient> OAUTH_CLIENT_EXISTS = rule(
                    "oauth-client-exists", "The OAuth client exists in the token's organisation")
            .holdsWhen((OnClient call) -> call.client().isPresent())
            .otherwise(refusal(404, "client.not.found", "Client was not found."))
            .thoughPeopleBelieve("The client gets tokens, so it exists.")
            .because("It exists, but in another organisation, or the id is another client's: names are not looked at.")
            .fixedBy("Copy the id from GET /api/v2/oauth/clients.")
            .from(documented("platform API, getOauthClient", "404 client.not.found"))
            .brokenBy(Example.of(get(CLIENTS + "/" + NOBODY).as(BACKEND)))
            .keptBy(Example.of(get(CLIENTS + "/" + BACKEND_CLIENT).as(BACKEND)));

    Rule<OnScope> OAUTH_SCOPE_EXISTS = rule("oauth-scope-exists", "The scope is one of the vendor's")
            .holdsWhen((OnScope call) -> Scopes.PLATFORM.contains(call.scope()))
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("Tokens here have the scope cobrowse:manage, so it exists.")
            .because(
                    "Public posts name such scopes, and the simulator honours them where it serves the posts. The vendor has none "
                            + "of them: there is no scope of its own for co-browse.")
            .fixedBy("Look among those that GET /api/v2/oauth/scopes lists: co-browse goes with conversations.")
            .from(documented("platform API, getOauthScope", "404 not.found"))
            .brokenBy(Example.of(get(SCOPES + "/cobrowse:manage").as(BACKEND)))
            .keptBy(Example.of(get(SCOPES + "/conversations").as(BACKEND)));

    Rule<CreateClient.Attempt> NEW_CLIENT_IS_ACTIVE = rule("new-client-is-active", "A client is active when it is made")
            .holdsWhen((CreateClient.Attempt call) ->
                    !call.sent().value().isStated() || call.sent().value().wantsToBe("active"))
            .otherwise(refusal(400, "bad.client.state", "New clients can only have an active state"))
            .thoughPeopleBelieve("I can prepare a client and switch it on later.")
            .because("A client begins active; the other states are for taking one out of use.")
            .fixedBy("Leave state out, and switch the client off once it is made.")
            .from(documented("platform API, postOauthClients", "400 bad.client.state"))
            .brokenBy(Example.of(made("CODE", "\"scope\": [\"users\"], \"state\": \"inactive\"")))
            .keptBy(Example.of(made("CODE", "\"scope\": [\"users\"], \"state\": \"active\"")));

    Rule<RegistersClient> CLIENT_HAS_A_GRANT_TYPE = rule("client-has-a-grant-type", "A client is made for a grant")
            .holdsWhen((RegistersClient call) -> !call.missesGrantType())
            .otherwise(refusal(400, "grant.type.required", "Grant type is required."))
            .thoughPeopleBelieve("Without a grant type a client may use them all.")
            .because(
                    "A client is made for one grant and refused all others, so that a program which signs users in cannot go round "
                            + "them.")
            .fixedBy(
                    "Send authorizedGrantType: CODE for signing users in, CLIENT-CREDENTIALS for a program of its own.")
            .from(documented("platform API, putOauthClient", "400 grant.type.required"))
            .brokenBy(Example.of(post(CLIENTS, "{\"name\": \"Lakeside Shop\"}").as(BACKEND)))
            .keptBy(Example.of(made("CODE", "\"scope\": [\"users\"]")));

    Rule<RegistersClient> CLIENT_GRANT_TYPE_CAN_BE_USED = rule(
                    "client-grant-type-can-be-used", "A client is made for CODE or CLIENT-CREDENTIALS")
            .holdsWhen((RegistersClient call) -> call.request().grant().isPresent())
            .otherwise(refusal(400, "bad.grant.type", "Invalid grant type."))
            .thoughPeopleBelieve("It is spelt as OAuth spells it: client_credentials.")
            .because(
                    "The API has words of its own for grants, in capital letters. Of the vendor's five the simulator's login serves "
                            + "these two: it has nobody who would sign SAML assertions, and takes no passwords.")
            .fixedBy("Send CODE or CLIENT-CREDENTIALS.")
            .from(documented("platform API, OAuthClient", "authorizedGrantType; 400 bad.grant.type"))
            .brokenBy(Example.of(made("client_credentials", "\"scope\": [\"users\"]")))
            .keptBy(Example.of(made("CODE", "\"scope\": [\"users\"]")));

    Rule<RegistersClient> CLIENT_THAT_SIGNS_IN_HAS_SCOPES = rule(
                    "client-that-signs-in-has-scopes", "A client that signs users in is given scopes")
            .holdsWhen((RegistersClient call) -> call.request()
                            .grant()
                            .filter(GrantType.AUTHORIZATION_CODE::equals)
                            .isEmpty()
                    || !call.request().scopes().isEmpty())
            .otherwise(refusal(400, "missing.client.scope", "Client scope is missing."))
            .thoughPeopleBelieve("Without a list of scopes a client gets them all.")
            .because(
                    "Users trust a program with what its scopes say. One without scopes could do nothing in anybody's name.")
            .fixedBy("Send scope with at least one of those that GET /api/v2/oauth/scopes lists.")
            .from(documented("platform API, postOauthClients", "400 missing.client.scope"))
            .brokenBy(Example.of(made("CODE", "\"description\": \"Asks for nothing\"")))
            .keptBy(Example.of(made("CODE", "\"scope\": [\"users\"]")));

    Rule<RegistersClient> CLIENT_IS_GIVEN_SCOPES_THAT_EXIST = rule(
                    "client-is-given-scopes-that-exist", "A client is given scopes that exist")
            .holdsWhen((RegistersClient call) ->
                    Scopes.every().containsAll(call.request().scopes()))
            .otherwise(refusal(400, "auth.invalid.scope", "Client has invalid scope"))
            .thoughPeopleBelieve("Scopes are called like permissions.")
            .because(
                    "Scopes are few, and name a part of the API: users, or users:readonly. Permissions are many and have two colons: "
                            + "they go into roles.")
            .fixedBy("Send scopes that GET /api/v2/oauth/scopes lists.")
            .from(documented("platform API, postOauthClients", "400 auth.invalid.scope"))
            .brokenBy(Example.of(made("CODE", "\"scope\": [\"conversation:cobrowse:add\"]")))
            .keptBy(Example.of(made("CODE", "\"scope\": [\"conversations\"]")));

    Rule<RegistersClient> CLIENT_OF_ITS_OWN_HAS_ROLES = rule(
                    "client-of-its-own-has-roles", "A client with tokens of its own is given roles")
            .holdsWhen((RegistersClient call) -> call.request()
                            .grant()
                            .filter(GrantType.CLIENT_CREDENTIALS::equals)
                            .isEmpty()
                    || !call.request().roles().isEmpty())
            .otherwise(refusal(400, "missing.client.roles", "Client roles and divisions are missing."))
            .thoughPeopleBelieve("The client has scopes, so it may do something.")
            .because(
                    "A token that a client fetches for itself may do what the client's roles allow; scopes only narrow what a user "
                            + "may do.")
            .fixedBy("Send roleDivisions: the id of a role, and of a division (or *).")
            .from(documented("platform API, postOauthClients", "400 missing.client.roles"))
            .brokenBy(Example.of(made("CLIENT-CREDENTIALS", "\"scope\": [\"users\"]")))
            .keptBy(Example.of(made("CLIENT-CREDENTIALS", "\"roleIds\": [\"" + AGENT_ROLE + "\"]")));

    Rule<RegistersClient> CLIENT_IS_GIVEN_ROLES_THAT_EXIST = rule(
                    "client-is-given-roles-that-exist", "A client is given roles that exist")
            .holdsWhen((RegistersClient call) -> call.rolesExist())
            .otherwise(refusal(400, "bad.client.role", "Client role is invalid."))
            .thoughPeopleBelieve("A role's name will do.")
            .because("Roles are known by their ids, and each organisation has its own.")
            .fixedBy("Look the ids up by GET /api/v2/authorization/roles.")
            .from(documented("platform API, postOauthClients", "400 bad.client.role"))
            .brokenBy(Example.of(made("CLIENT-CREDENTIALS", "\"roleIds\": [\"Agent\"]")))
            .keptBy(Example.of(made("CLIENT-CREDENTIALS", "\"roleIds\": [\"" + AGENT_ROLE + "\"]")));

    private static Call made(String grant, String more) {
        return post(
                        CLIENTS,
                        "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"%s\", %s}".formatted(grant, more))
                .as(BACKEND);
    }
}
