package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.OAuthExamples.BACKEND_LOGIN;
import static cobrowse.simulator.oauth.OAuthExamples.CREDENTIALS_GRANT;
import static cobrowse.simulator.oauth.OAuthExamples.token;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.NARROW_CLIENT;
import static cobrowse.simulator.rulebook.ErrorForm.OAUTH;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;

/** What calling for a token asks for, whoever calls. */
interface TokenRules {

    String NARROW_GRANT =
            "grant_type=client_credentials&client_id=" + NARROW_CLIENT + "&client_secret=lakeside-narrow-secret";

    Rule<TokenRequest> TOKEN_REQUEST_IS_A_FORM = rule(
                    "token-request-is-a-form", "A call for a token is a form, not JSON")
            .holdsWhen(TokenRequest::saysForm)
            .otherwise(refusal(
                    OAUTH, 400, "invalid_request", "the content type must be application/x-www-form-urlencoded"))
            .thoughPeopleBelieve("Every call of this API takes JSON.")
            .because("The token endpoint is not part of the API but of the login, which speaks OAuth; and OAuth sends "
                    + "forms. Many HTTP libraries make JSON of a map unless they are told otherwise.")
            .fixedBy("Send grant_type and the rest as application/x-www-form-urlencoded: curl's -d, \"data=\" (not "
                    + "\"json=\") in Python's requests, URLSearchParams in JavaScript.")
            .from(documented("RFC 6749, 4.4.2", "using the \"application/x-www-form-urlencoded\" format"))
            .brokenBy(Example.of(post(IssueToken.PATH, "{\"grant_type\": \"client_credentials\"}")))
            .keptBy(Example.of(token(CREDENTIALS_GRANT)));

    Rule<PostsForm> FORM_IS_WELL_FORMED = rule(
                    "form-is-well-formed", "A form is properly encoded UTF-8 and has each parameter once")
            .holdsWhen((PostsForm call) -> call.sent().malformed().isEmpty())
            .otherwise(refusal(OAUTH, 400, "invalid_request", "the form is malformed, or has a parameter twice"))
            .thoughPeopleBelieve("The first value wins, or the last one does.")
            .because("A parameter that comes twice means two things. So OAuth forbids it. Nor can anybody read a % "
                    + "without two hexadecimal digits after it: a secret that has one must be encoded as %25.")
            .fixedBy("Let a library write the form, and look for a parameter that is set in two places.")
            .from(documented("RFC 6749, 3.2", "Request and response parameters MUST NOT be included more than once."))
            .brokenBy(Example.of(token(CREDENTIALS_GRANT + "&grant_type=client_credentials")))
            .keptBy(Example.of(token(CREDENTIALS_GRANT)));

    Rule<TokenRequest> TOKEN_REQUEST_IS_COMPLETE = rule(
                    "token-request-is-complete", "A call for a token has every parameter that its grant needs")
            .holdsWhen((TokenRequest call) -> call.missing().isEmpty())
            .otherwise(Refusal.<TokenRequest>refusal(OAUTH, 400, "invalid_request", "missing parameter: {missing}")
                    .filling("missing", call -> String.join(", ", call.missing())))
            .thoughPeopleBelieve("The code alone is enough, for it stands for everything else.")
            .because("The server compares what comes with the code with what came at sign-in. So redirect_uri must be "
                    + "sent again, and code_verifier must show that the caller is the one who asked.")
            .fixedBy("Add the parameters that the error names. One that is there but empty counts as missing.")
            .from(documented("platform API, 2.4", "grant_type, code, code_verifier, client_id, redirect_uri"))
            .brokenBy(Example.of(token(BACKEND_LOGIN)))
            .keptBy(Example.of(token(CREDENTIALS_GRANT)));

    Rule<TokenRequest> GRANT_TYPE_IS_SUPPORTED = rule(
                    "grant-type-is-supported",
                    "The grant type is client_credentials, authorization_code or refresh_token")
            .holdsWhen((TokenRequest call) -> call.grantType().isPresent())
            .otherwise(refusal(OAUTH, 400, "unsupported_grant_type", "grant type not supported"))
            .thoughPeopleBelieve("With a user's name and password I get the user's token.")
            .because("Passwords are typed into the login's own page and nowhere else. The vendor also takes SAML "
                    + "assertions; the simulator has nobody who would sign them.")
            .fixedBy("Use client_credentials for a program of its own, authorization_code with PKCE for a user.")
            .from(documented("vendor's authorization-server metadata", "grant_types_supported"))
            .brokenBy(Example.of(token("grant_type=password&" + BACKEND_LOGIN)))
            .keptBy(Example.of(token(CREDENTIALS_GRANT)));

    Rule<TokenRequest> TOKEN_HAS_GRANTED_SCOPES_ONLY = rule(
                    "token-has-granted-scopes-only",
                    "A token gets no scope that its client or user has not been granted")
            .holdsWhen((TokenRequest call) -> call.scopes().areAllowed())
            .otherwise(refusal(OAUTH, 400, "invalid_scope", "a requested scope is unknown or has not been granted"))
            .thoughPeopleBelieve("A client gets whatever scope it asks for.")
            .because("An administrator grants scopes to a client, and a user grants no more at sign-in. A call may ask "
                    + "for fewer of them. A refresh can narrow a token, but never widen it.")
            .fixedBy("Leave scope out to get all that is granted, or have the scope granted to the OAuth client.")
            .from(documented(
                    "RFC 6749, 5.2",
                    "invalid_scope: The requested scope is invalid, unknown, malformed, or "
                            + "exceeds the scope granted by the resource owner."))
            .brokenBy(Example.of(token(NARROW_GRANT + "&scope=conversation:write")))
            .keptBy(Example.of(token(NARROW_GRANT + "&scope=user:read")));
}
