package cobrowse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * An organisation and a browser of the test's own. After each test: no page wrote an error to the console (a forbidden
 * script or style would), and none asked another host for anything.
 */
abstract class BrowserTest {

    final Sandbox lakeside = Sandbox.make();

    BrowserContext context;
    Page page;

    private final List<String> troubles = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @BeforeEach
    void open() {
        context = Chromium.required().newContext();
        context.onRequest(request -> {
            if (!request.url().startsWith(Simulator.ADDRESS)) troubles.add("asked " + request.url());
        });
        context.onConsoleMessage(this::note);
        context.onWebError(error -> troubles.add("uncaught: " + error.error()));
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(troubles)
                .filteredOn(trouble -> expected.stream().noneMatch(trouble::contains))
                .as("errors on the console, and requests to other hosts")
                .isEmpty();
    }

    private void note(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type()))
            troubles.add(message.text() + " at " + message.location());
    }

    /** Such an error on the console, or such a request, is what the test is about. */
    void expect(String part) {
        expected.add(part);
    }

    /** Opens a page of the simulator's. */
    Response visit(String path) {
        return page.navigate(path.startsWith("http") ? path : Simulator.ADDRESS + path);
    }

    void click(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What the page says where a screen reader would read it out. */
    void says(String text) {
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(text);
    }
}
