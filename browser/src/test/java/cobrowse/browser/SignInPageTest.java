package cobrowse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sign-in page, used as a person would. */
class SignInPageTest extends BrowserTest {

    static final String CALLBACK = "http://127.0.0.1:8400/callback";

    /** RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String STATE = "a+b c&d=\"ä\"";

    @Test
    void picking_ann_signs_ann_in() {
        expect(CALLBACK);
        page.route(CALLBACK + "**", route -> route.fulfill(new FulfillOptions().setBody("back at the client")));
        visit(link(lakeside, CALLBACK));

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Ann Agent"))
                .click();
        page.waitForURL(CALLBACK + "?**");

        var query = query(page.url());
        assertThat(query.get("state")).isEqualTo(STATE);
        var me = Http.get("/api/v2/users/me", "Authorization", "Bearer " + exchanged(query.get("code")));
        assertThat(me.body().toString()).contains(lakeside.user("Ann Agent"));
    }

    @Test
    void who_does_not_sign_in_is_sent_back_without_a_code() {
        expect(CALLBACK);
        page.route(CALLBACK + "**", route -> route.fulfill(new FulfillOptions().setBody("back at the client")));
        visit(link(lakeside, CALLBACK));

        click("Do not sign in");
        page.waitForURL(CALLBACK + "?**");

        assertThat(query(page.url())).containsEntry("error", "access_denied").doesNotContainKey("code");
    }

    @Test
    void an_unregistered_redirect_uri_is_refused_on_the_page() {
        expect("status of 400");
        visit(link(lakeside, "http://127.0.0.1:8401/callback"));

        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.getByText("redirect-uri-is-registered")).isVisible();
        assertThat(page.url()).startsWith(Simulator.ADDRESS + "/oauth/authorize");
    }

    static String link(Sandbox sandbox, String redirectUri) {
        return "/oauth/authorize?response_type=code&code_challenge_method=S256&code_challenge=" + CHALLENGE
                + "&client_id=" + sandbox.client("Lakeside Desktop")
                + "&redirect_uri=" + URLEncoder.encode(redirectUri, UTF_8)
                + "&state=" + URLEncoder.encode(STATE, UTF_8);
    }

    private String exchanged(String code) {
        var form = "grant_type=authorization_code&client_id=%s&code=%s&redirect_uri=%s&code_verifier=%s";
        return Http.post(
                        "/oauth/token",
                        Http.FORM,
                        form.formatted(lakeside.client("Lakeside Desktop"), code, CALLBACK, VERIFIER))
                .field("access_token");
    }

    /** The query's parameters, decoded. */
    private static Map<String, String> query(String url) {
        return Stream.of(URI.create(url).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> java.net.URLDecoder.decode(pair[1], UTF_8)));
    }
}
