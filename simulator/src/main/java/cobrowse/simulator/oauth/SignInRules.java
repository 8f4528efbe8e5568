package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.OAuthExamples.CALLBACK;
import static cobrowse.simulator.oauth.OAuthExamples.LINK;
import static cobrowse.simulator.oauth.OAuthExamples.page;
import static cobrowse.simulator.oauth.OAuthExamples.picking;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.BACKEND_CLIENT;
import static cobrowse.simulator.rulebook.Demo.DESKTOP_CLIENT;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.ErrorForm.PAGE;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;

/** What must hold before anybody is sent anywhere: who breaks one of these stays on a page of ours. */
interface SignInRules {

    Rule<AsksForSignIn> SIGN_IN_LINK_IS_WELL_FORMED = rule(
                    "sign-in-link-is-well-formed",
                    "The link's query is properly encoded UTF-8 and has each parameter once")
            .holdsWhen((AsksForSignIn call) -> call.asked().sent().malformed().isEmpty())
            .otherwise(refusal(
                    PAGE,
                    400,
                    "invalid_request",
                    "This link to the sign-in page is malformed, or has a parameter twice."))
            .thoughPeopleBelieve("The browser encodes whatever needs it.")
            .because("A link is put together by the client, and so is its encoding. Of two redirect URIs nobody could "
                    + "say which one is meant; that is how users are sent to the wrong place.")
            .fixedBy("Build the query with URLSearchParams or whatever your language has for it.")
            .from(documented("RFC 6749, 3.1", "Request and response parameters MUST NOT be included more than once."))
            .brokenBy(Example.of(page(LINK + "&state=abc")))
            .keptBy(Example.of(page(LINK)));

    Rule<AsksForSignIn> SIGN_IN_NAMES_A_KNOWN_CLIENT = rule(
                    "sign-in-names-a-known-client", "The link names an OAuth client that exists here")
            .holdsWhen((AsksForSignIn call) -> call.asked().client().isPresent())
            .otherwise(refusal(
                    PAGE, 400, "invalid_client", "This link to the sign-in page names no client that exists here."))
            .thoughPeopleBelieve("The user has no account.")
            .because("The client is looked up before the user. While it is unknown, so are its redirect URIs; the "
                    + "browser therefore stays on this page.")
            .fixedBy("Compare client_id with the id of the OAuth client, and the host with its region.")
            .from(documented(
                    "RFC 6749, 4.1.2.1",
                    "MUST NOT automatically redirect the user-agent to the invalid " + "redirection URI."))
            .brokenBy(Example.of(page(LINK.replace(DESKTOP_CLIENT, NOBODY))))
            .keptBy(Example.of(page(LINK)));

    Rule<AsksForSignIn> CLIENT_SIGNS_USERS_IN = rule(
                    "client-signs-users-in", "The client has been set up to sign users in")
            .holdsWhen((AsksForSignIn call) ->
                    call.asked().client().stream().allMatch(client -> client.mayUse(GrantType.AUTHORIZATION_CODE)))
            .otherwise(refusal(
                    PAGE, 400, "unauthorized_client", "The client of this link has not been set up to sign users in."))
            .thoughPeopleBelieve("Any client can sign users in.")
            .because("A client for client_credentials has no redirect URI, and nowhere to send a user back to.")
            .fixedBy("Make a client for the authorization code grant, and register the redirect URI with it.")
            .from(chosen("RFC 6749 redirects with unauthorized_client; but such a client has nowhere to redirect to."))
            .brokenBy(Example.of(page(LINK.replace(DESKTOP_CLIENT, BACKEND_CLIENT))))
            .keptBy(Example.of(page(LINK)));

    Rule<AsksForSignIn> REDIRECT_URI_IS_REGISTERED = rule(
                    "redirect-uri-is-registered",
                    "The redirect URI is, to the letter, one that the client has registered")
            .holdsWhen((AsksForSignIn call) -> call.asked().client().stream()
                    .allMatch(client ->
                            client.redirectUris().contains(call.asked().redirectUri())))
            .otherwise(refusal(
                    PAGE,
                    400,
                    "invalid_request",
                    "The redirect URI of this link has not been registered with its client."))
            .thoughPeopleBelieve("The same host, or a path below the registered one, is close enough.")
            .because("The code goes wherever the redirect URI points. Were it matched loosely, a link could send the "
                    + "code to somebody else. So another port, a slash at the end, or 127.0.0.1 for localhost are "
                    + "other URIs; and nobody is ever redirected to one that is not registered.")
            .fixedBy("Copy the registered URI letter by letter, or register the one that you use.")
            .from(documented(
                    "RFC 6749, 3.1.2.3",
                    "the authorization server MUST compare the two URIs using simple " + "string comparison"))
            .brokenBy(Example.of(page(LINK.replace(CALLBACK, CALLBACK + "/"))))
            .keptBy(Example.of(page(LINK)));

    Rule<SignIn.Attempt> SIGN_IN_COMES_FROM_OUR_PAGE = rule(
                    "sign-in-comes-from-our-page", "No other site's page can send the form of the sign-in page")
            .holdsWhen(SignIn.Attempt::fromOurPage)
            .otherwise(refusal(
                    PAGE, 403, "access_denied", "Another site's page has sent this form; sign in on our own page."))
            .thoughPeopleBelieve("A page of mine can post the form and spare the user a click.")
            .because("Who could do that could sign visitors in as somebody else without their knowledge. Browsers say "
                    + "in Sec-Fetch-Site or Origin where a form comes from. curl says nothing, and is let in.")
            .fixedBy("Send the browser to the sign-in page by a link. In a test, post the form without these headers.")
            .from(chosen("How the vendor's page protects itself is not published; see RFC 6749, 10.12."))
            .brokenBy(Example.of(picking(ANN).header("Sec-Fetch-Site: cross-site")))
            .keptBy(Example.of(picking(ANN)));
}
