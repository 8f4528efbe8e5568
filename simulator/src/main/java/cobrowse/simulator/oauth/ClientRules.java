package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.OAuthExamples.ANN_SIGNS_IN;
import static cobrowse.simulator.oauth.OAuthExamples.CODE_IS_REDEEMED;
import static cobrowse.simulator.oauth.OAuthExamples.CREDENTIALS_GRANT;
import static cobrowse.simulator.oauth.OAuthExamples.RFC_6749;
import static cobrowse.simulator.oauth.OAuthExamples.token;
import static cobrowse.simulator.rulebook.Demo.BACKEND_CLIENT;
import static cobrowse.simulator.rulebook.Demo.DESKTOP_CLIENT;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.ErrorForm.OAUTH;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Source;

/** How a client shows who it is. */
interface ClientRules {

    /** Base64 of Lakeside Backend's id and secret with a colon between. */
    String BASIC =
            "Authorization: Basic MjAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxOmxha2VzaWRlLWJhY2tlbmQtc2VjcmV0";

    Source SEEN_LIVE =
            documented("answers of the vendor's login, in public code", "client not found; authentication failed");

    Refusal<AuthenticatesClient> NOT_AUTHENTICATED = Refusal.<AuthenticatesClient>refusal(
                    OAUTH, 401, "invalid_client", "authentication failed")
            .withHeader("WWW-Authenticate", call -> "Basic realm=\"oauth\"");

    Rule<AuthenticatesClient> CLIENT_IS_AUTHENTICATED_ONE_WAY = rule(
                    "client-is-authenticated-one-way",
                    "A client says who it is in the header or in the form, not in both")
            .holdsWhen((AuthenticatesClient call) -> call.inHeader().isEmpty()
                    || call.inForm().secrets().isEmpty()
                            && call.inHeader()
                                    .orElseThrow()
                                    .ids()
                                    .containsAll(call.inForm().ids()))
            .otherwise(refusal(OAUTH, 400, "invalid_request", "more than one way of client authentication"))
            .thoughPeopleBelieve("Twice is safer than once.")
            .because("Two places can contradict each other, and nobody could say which of them counts. A client_id in "
                    + "the form that repeats the header's is fine; a second secret is not.")
            .fixedBy("Send id and secret by HTTP Basic, or as client_id and client_secret in the form.")
            .from(documented(
                    "RFC 6749, 2.3", "The client MUST NOT use more than one authentication method in each request."))
            .brokenBy(Example.of(token(CREDENTIALS_GRANT).header(BASIC)))
            .keptBy(Example.of(token("grant_type=client_credentials").header(BASIC)));

    Rule<AuthenticatesClient> CLIENT_IS_KNOWN = rule("client-is-known", "The OAuth client exists here")
            .holdsWhen((AuthenticatesClient call) -> call.client().isPresent())
            .otherwise(refusal(OAUTH, 400, "invalid_client", "client not found"))
            .thoughPeopleBelieve("The secret is wrong.")
            .because("Nobody has looked at the secret yet: the id is mistyped, belongs to another region, or did not "
                    + "come at all. HTTP Basic that is no base64 of \"id:secret\" counts as nothing.")
            .fixedBy("Compare the client id with the one of the OAuth client, and the host with its region.")
            .from(SEEN_LIVE)
            .brokenBy(Example.of(
                    token("grant_type=client_credentials&client_secret=lakeside-backend-secret&client_id=" + NOBODY)))
            .keptBy(Example.of(token(CREDENTIALS_GRANT)));

    Rule<AuthenticatesClient> ONLY_PUBLIC_CLIENTS_LEAVE_OUT_THE_SECRET = rule(
                    "only-public-clients-leave-out-the-secret",
                    "Only a client for public use may leave out its secret, and only for a user's token")
            .holdsWhen(
                    (AuthenticatesClient call) -> !call.credentials().secrets().isEmpty()
                            || call.client().filter(OAuthClient::publicUse).isPresent()
                                    && call.grantType()
                                            .filter(GrantType.CLIENT_CREDENTIALS::equals)
                                            .isEmpty())
            .otherwise(NOT_AUTHENTICATED)
            .thoughPeopleBelieve("The secret is wrong.")
            .because("No secret came, or an empty one: often a variable that is not set. A program on a user's machine "
                    + "cannot keep a secret, so PKCE and the user's sign-in stand in for it. Any other client proves "
                    + "itself by the secret alone.")
            .fixedBy("Send client_secret; look whether the variable that should hold it is set.")
            .from(RFC_6749)
            .brokenBy(Example.of(token("grant_type=client_credentials&client_id=" + BACKEND_CLIENT)))
            .keptBy(Example.of(ANN_SIGNS_IN, CODE_IS_REDEEMED));

    Rule<AuthenticatesClient> CLIENT_SECRET_MATCHES = rule("client-secret-matches", "The secret is the client's own")
            .holdsWhen((AuthenticatesClient call) ->
                    call.credentials().secrets().isEmpty()
                            || call.client().stream()
                                    .allMatch(client -> call.credentials().secrets().stream()
                                            .anyMatch(client::proves)))
            .otherwise(NOT_AUTHENTICATED)
            .thoughPeopleBelieve("The client does not exist, or has no access to the API.")
            .because("The client was found, so its id is right and so is the region; the secret is another one. It may "
                    + "have been renewed, cut short by a shell, or changed by an encoding.")
            .fixedBy("Copy the secret again, in single quotes on a command line. Scopes have nothing to do with it.")
            .from(SEEN_LIVE)
            .brokenBy(
                    Example.of(token("grant_type=client_credentials&client_secret=secret&client_id=" + BACKEND_CLIENT)))
            .keptBy(Example.of(token(CREDENTIALS_GRANT)));

    Rule<AuthenticatesClient> CLIENT_IS_ACTIVE = rule("client-is-active", "A client that fetches a token is active")
            .holdsWhen((AuthenticatesClient call) -> call.client().stream().allMatch(OAuthClient::isActive))
            .otherwise(refusal(OAUTH, 400, "unauthorized_client", "client is not active"))
            .thoughPeopleBelieve("The secret has expired.")
            .because("Secrets do not expire. An administrator can make a client inactive: then nobody gets a token by "
                    + "it, while the tokens that are out stay good; those of a disabled client are good for nothing.")
            .fixedBy("Make the client active again: PUT /api/v2/oauth/clients/{clientId} with the state active.")
            .from(documented("platform API, OAuthClient", "state: active, disabled, inactive"))
            .brokenBy(Example.of(OAuthExamples.THE_PORTAL_IS_INACTIVE, token(OAuthExamples.PORTAL_REFRESH)))
            .keptBy(Example.of(token(CREDENTIALS_GRANT)));

    Rule<AuthenticatesClient> CLIENT_MAY_USE_THE_GRANT = rule(
                    "client-may-use-the-grant", "The client has been set up for the grant that it uses")
            .holdsWhen((AuthenticatesClient call) -> call.client().stream()
                    .allMatch(client -> call.grantType().filter(client::mayUse).isPresent()))
            .otherwise(refusal(OAUTH, 400, "unauthorized_client", "grant type not allowed for this client"))
            .thoughPeopleBelieve("A client that signs users in can also act for itself.")
            .because("A client is made for some grants and refused all others, so that a program which signs users in "
                    + "cannot go round them.")
            .fixedBy("Use the grant that the client was made for, or make a second client.")
            .from(documented("platform API, OAuthClient", "authorizedGrantType"))
            .brokenBy(Example.of(token(
                    "grant_type=client_credentials&client_secret=lakeside-desktop-secret&client_id=" + DESKTOP_CLIENT)))
            .keptBy(Example.of(token(CREDENTIALS_GRANT)));
}
