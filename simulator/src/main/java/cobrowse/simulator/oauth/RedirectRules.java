package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.OAuthExamples.CHALLENGE;
import static cobrowse.simulator.oauth.OAuthExamples.LINK;
import static cobrowse.simulator.oauth.OAuthExamples.PORTAL_CLIENT;
import static cobrowse.simulator.oauth.OAuthExamples.page;
import static cobrowse.simulator.oauth.OAuthExamples.picking;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.DESKTOP_CLIENT;
import static cobrowse.simulator.rulebook.Demo.INES;
import static cobrowse.simulator.rulebook.ErrorForm.OAUTH;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Source;
import cobrowse.simulator.users.User;
import java.util.regex.Pattern;

/** What the client is told by a redirect when it does not hold: client and redirect URI are known to be good by then. */
interface RedirectRules {

    Pattern S256 = Pattern.compile("[A-Za-z0-9_-]{43}");

    Source REDIRECTED = documented(
            "RFC 6749, 4.1.2.1",
            "the authorization server informs the client by adding the "
                    + "following parameters to the query component of the redirection URI");
    Source PKCE = documented("vendor's authorization-server metadata", "code_challenge_methods_supported S256");

    Rule<AsksForSignIn> RESPONSE_TYPE_IS_CODE = rule("response-type-is-code", "The response type is code")
            .holdsWhen((AsksForSignIn call) ->
                    call.asked().parameter("response_type").equals("code"))
            .otherwise(redirected("unsupported_response_type", "response_type must be code"))
            .thoughPeopleBelieve("response_type=token gives me the token at once.")
            .because("That is the implicit grant, which puts the token into the address bar. Older versions of the "
                    + "vendor's libraries still have it; what the login publishes no longer names it.")
            .fixedBy("Send response_type=code with a code challenge, then exchange the code.")
            .from(documented("vendor's authorization-server metadata", "response_types_supported code"))
            .brokenBy(Example.of(page(LINK.replace("response_type=code", "response_type=token"))))
            .keptBy(Example.of(page(LINK)));

    Rule<AsksForSignIn> SIGN_IN_HAS_A_CODE_CHALLENGE = rule(
                    "sign-in-has-a-code-challenge", "The link has a code challenge: 43 characters of base64url")
            .holdsWhen((AsksForSignIn call) ->
                    S256.matcher(call.asked().challenge()).matches())
            .otherwise(redirected("invalid_request", "code_challenge must be a SHA-256 in base64url without padding"))
            .thoughPeopleBelieve("PKCE is for mobile apps only.")
            .because("The code travels through the browser, where others may see it. The challenge ties it to the "
                    + "program that asked. The 32 bytes of a SHA-256 make 43 characters: 44 mean that a \"=\" is left "
                    + "at the end, 64 that it is hexadecimal.")
            .fixedBy("Make a random verifier, and send base64url(sha256(verifier)) without \"=\".")
            .from(chosen("The vendor's login supports PKCE; that every client must use it is the advice of RFC 9700."))
            .brokenBy(Example.of(page(LINK.replace("&code_challenge=" + CHALLENGE, ""))))
            .keptBy(Example.of(page(LINK)));

    Rule<AsksForSignIn> CHALLENGE_METHOD_IS_S256 = rule("challenge-method-is-s256", "The code challenge method is S256")
            .holdsWhen((AsksForSignIn call) ->
                    call.asked().parameter("code_challenge_method").equals("S256"))
            .otherwise(redirected("invalid_request", "code_challenge_method must be S256"))
            .thoughPeopleBelieve("The server sees that it is a SHA-256.")
            .because("Where no method is named the standard means \"plain\": a challenge that is the verifier itself. "
                    + "Whoever sees such a link can use its code.")
            .fixedBy("Add code_challenge_method=S256.")
            .from(PKCE)
            .brokenBy(Example.of(page(LINK.replace("=S256", "=plain"))))
            .keptBy(Example.of(page(LINK)));

    Rule<AsksForSignIn> SIGN_IN_ASKS_FOR_GRANTED_SCOPES_ONLY = rule(
                    "sign-in-asks-for-granted-scopes-only",
                    "The link asks for no scope that the client has not been granted")
            .holdsWhen((AsksForSignIn call) -> call.asked().askedScopes().areAllowed())
            .otherwise(redirected("invalid_scope", "a requested scope is unknown or has not been granted"))
            .thoughPeopleBelieve("The user decides which scopes a client gets.")
            .because("An administrator decides that first; the user can only let the client have what it was granted.")
            .fixedBy("Leave scope out to ask for all that is granted, or have the scope granted to the OAuth client.")
            .from(REDIRECTED)
            .brokenBy(Example.of(page(portal(LINK).replace("scope=openid", "scope=conversation:write"))))
            .keptBy(Example.of(page(portal(LINK))));

    Rule<SignIn.Attempt> USER_CONSENTS = rule("user-consents", "The user agrees to sign in")
            .holdsWhen(SignIn.Attempt::consents)
            .otherwise(redirected("access_denied", "the user has denied the request"))
            .thoughPeopleBelieve("A redirect to my callback always brings a code.")
            .because("Users may say no. The client then gets error=access_denied, with its state, in place of a code.")
            .fixedBy("Look for error before code, show a page that says so, and offer to try again.")
            .from(REDIRECTED)
            .brokenBy(Example.of(picking(ANN + "&denied=yes")))
            .keptBy(Example.of(picking(ANN)));

    Rule<SignIn.Attempt> USER_WHO_SIGNS_IN_IS_ACTIVE = rule(
                    "user-who-signs-in-is-active", "Only an active user of the client's organisation signs in")
            .holdsWhen(
                    (SignIn.Attempt call) -> call.user().filter(User::isActive).isPresent())
            .otherwise(redirected("access_denied", "the user is not an active user of this organisation"))
            .thoughPeopleBelieve("The client lacks a permission.")
            .because("The user has left, or never was here: a client belongs to one organisation and signs in that "
                    + "organisation's users only.")
            .fixedBy("Activate the user, or pick another one; the page offers those that can sign in.")
            .from(chosen(
                    "No text shows what a user meets who has been deactivated; access_denied is the nearest error."))
            .brokenBy(Example.of(picking(INES)))
            .keptBy(Example.of(picking(ANN)));

    /** A refusal that sends the browser back to the client, as the standard wants it. */
    private static Refusal<AsksForSignIn> redirected(String error, String description) {
        return Refusal.<AsksForSignIn>refusal(OAUTH, 302, error, description)
                .withHeader("Location", call -> call.asked().returningError(error, description))
                .withHeader("Cache-Control", call -> "no-store");
    }

    private static String portal(String link) {
        return link.replace(DESKTOP_CLIENT, PORTAL_CLIENT).replace("8400", "8500");
    }
}
