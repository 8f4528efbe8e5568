package cobrowse.simulator.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest extends OAuthTest {

    @Test
    void thePageShowsTheClientTheOrganisationAndEveryActiveUser() {
        var page = openPage(LINK);

        assertKept(page, 200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains("Lakeside Desktop", "Lakeside Insurance", "Ann Agent", "Carla Customer", "openid")
                .doesNotContain("Ines Left");
    }

    @Test
    void thePageHasNothingThatItsContentSecurityPolicyForbids() {
        assertThat(openPage(LINK).body()).doesNotContain("<script", "<style", "style=", "onclick", "http://fonts");
    }

    @Test
    void thePageShowsWhatCameInAsTextOnly() {
        var page = openPage(LINK.replace("xyz", "%22%3E%3Cscript%3E"));

        assertThat(page.body()).doesNotContain("<script");
    }

    @Test
    void whoeverIsPickedIsSentBackWithACodeAndTheState() {
        var redirect = signIn(LINK + "&user=" + ANN);

        assertKept(redirect, 302);
        assertThat(location(redirect)).startsWith(CALLBACK + "?code=").endsWith("&state=xyz");
        assertThat(redirect.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void thePagesOwnFormHasTheLinkInItsAddress() {
        var redirect = send("POST", SignIn.PATH + "?" + LINK, "user=" + ANN);

        assertKept(redirect, 302);
        assertThat(parameter(redirect, "state")).contains("xyz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a+b c", "%41&b=c#d", "ä€😀", "\"'<>\\", "a\r\nLocation: http://evil", "{}[]|^`", "%zz", "="})
    void theStateComesBackUntouched(String state) {
        var link = LINK.replace("xyz", URLEncoder.encode(state, UTF_8));

        assertThat(parameter(signIn(link + "&user=" + ANN), "state")).contains(state);
        assertThat(parameter(openPage(link.replace("S256", "plain")), "state")).contains(state);
    }

    @Test
    void noStateComesBackWhereNoneWasSent() {
        assertThat(location(signIn(LINK.replace("&state=xyz", "") + "&user=" + ANN)))
                .contains("code=")
                .doesNotContain("state");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8400/callback/",
                "http://localhost:8400/callback?x=y",
                "http://localhost:8400/CALLBACK",
                "http://localhost:8401/callback",
                "http://localhost:8500/callback",
                "https://evil.example/",
                "//evil.example",
                ""
            })
    void anUnregisteredRedirectIsNeverFollowed(String uri) {
        var link = LINK.replace(CALLBACK, URLEncoder.encode(uri, UTF_8));

        for (var page : List.of(openPage(link), signIn(link + "&user=" + ANN))) {
            assertBroken(page, 400, "redirect-uri-is-registered");
            assertThat(page.headers().firstValue("Location")).isEmpty();
            assertThat(page.body()).contains("redirect-uri-is-registered").doesNotContain("evil");
        }
    }

    @Test
    void anUnknownClientIsRefusedOnAPage() {
        var page = openPage(LINK.replace(DESKTOP_CLIENT, NOBODY));

        assertBroken(page, 400, "sign-in-names-a-known-client");
        assertThat(page.body()).contains("<h1>");
    }

    @Test
    void aClientWithoutUsersIsRefusedOnAPage() {
        assertBroken(openPage(LINK.replace(DESKTOP_CLIENT, BACKEND_CLIENT)), 400, "client-signs-users-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=again", "a=%zz", "a=%ff", "%00"})
    void aMalformedLinkIsRefusedOnAPage(String odd) {
        assertBroken(signIn(LINK + "&" + odd + "&user=" + ANN), 400, "sign-in-link-is-well-formed");
    }

    @Test
    void otherFaultsGoBackToTheClient() {
        var redirect = openPage(LINK.replace("response_type=code", "response_type=token"));

        assertBroken(redirect, 302, "response-type-is-code");
        assertThat(location(redirect)).startsWith(CALLBACK + "?error=unsupported_response_type&error_description=");
        assertThat(parameter(redirect, "error_description")).contains("response_type must be code");
        assertThat(parameter(redirect, "state")).contains("xyz");
    }

    @Test
    void aChallengeIsWanted() {
        assertBroken(openPage(LINK.replace("&code_challenge=" + CHALLENGE, "")), 302, "sign-in-has-a-code-challenge");
        assertBroken(openPage(LINK.replace(CHALLENGE, CHALLENGE + "%3D")), 302, "sign-in-has-a-code-challenge");
    }

    @Test
    void onlyS256Will() {
        assertBroken(openPage(LINK.replace("=S256", "=plain")), 302, "challenge-method-is-s256");
        assertBroken(openPage(LINK.replace("&code_challenge_method=S256", "")), 302, "challenge-method-is-s256");
    }

    @Test
    void anUngrantedScopeGoesBackToTheClient() {
        var redirect = openPage(LINK.replace("openid", "nonsense"));

        assertBroken(redirect, 302, "sign-in-asks-for-granted-scopes-only");
        assertThat(parameter(redirect, "error")).contains("invalid_scope");
    }

    @Test
    void aUserMayDecline() {
        var redirect = signIn(LINK + "&denied=yes");

        assertBroken(redirect, 302, "user-consents");
        assertThat(parameter(redirect, "error")).contains("access_denied");
    }

    @Test
    void nobodyElseSignsIn() {
        assertBroken(signIn(LINK + "&user=" + INES), 302, "user-who-signs-in-is-active");
        assertBroken(signIn(LINK + "&user=" + NOBODY), 302, "user-who-signs-in-is-active");
        assertBroken(signIn(LINK), 302, "user-who-signs-in-is-active");
    }

    @Test
    void ourOwnPageMaySendTheForm() {
        var form = LINK + "&user=" + ANN;

        assertKept(signIn(form, "Sec-Fetch-Site", "same-origin"), 302);
        assertKept(signIn(form, "Origin", "http://localhost:" + port), 302);
    }

    @Test
    void anotherSitesPageMayNot() {
        var form = LINK + "&user=" + ANN;

        assertBroken(signIn(form, "Sec-Fetch-Site", "cross-site"), 403, "sign-in-comes-from-our-page");
        assertBroken(signIn(form, "Sec-Fetch-Site", "same-site"), 403, "sign-in-comes-from-our-page");
        assertBroken(signIn(form, "Origin", "http://localhost:3000"), 403, "sign-in-comes-from-our-page");
        assertBroken(signIn(form, "Origin", "null"), 403, "sign-in-comes-from-our-page");
    }
}
