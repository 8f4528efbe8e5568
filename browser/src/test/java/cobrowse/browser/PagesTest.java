package cobrowse.browser;

import static cobrowse.browser.Sandbox.CONNECTED_CHAT;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, in light and dark, on a phone and at a desk: readable by everybody, and without a forbidden part. */
class PagesTest extends BrowserTest {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/learn",
                "/learn/rules/session-names-its-initiator",
                "/learn/operations",
                "/learn/states",
                "/learn/control",
                "/learn/tls",
                "/customer",
                "$window",
                "$window/try/web-messaging",
                "$window/try/messaging-web",
                "$join",
                "$sign-in");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_accessible_and_keeps_its_policy(String name) {
        var response = visit(path(name));
        unfold();

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headerValue("content-security-policy")).contains("default-src 'self'");
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            assertThat(faults()).as("%s in %s", name, scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_fits_a_phone(String name) {
        page.setViewportSize(320, 640);
        visit(path(name));
        unfold();

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    /** With an invite on it, so that its buttons are looked at too. */
    private String path(String name) {
        if (name.startsWith("$window")) lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        return switch (name) {
            case "$join" -> lakeside.joinUrl(lakeside.offer(CONNECTED_CHAT, "Ann Agent"));
            case "$sign-in" -> SignInPageTest.link(lakeside, SignInPageTest.CALLBACK);
            default -> name.replace("$window", lakeside.window(CONNECTED_CHAT));
        };
    }

    private void unfold() {
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
    }

    private List<String> faults() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(PagesTest::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().get(0).getHtml();
    }
}
