package cobrowse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever came in over the network is shown as text. */
class HostileTextTest extends BrowserTest {

    private static final String HOSTILE = "<img src=x onerror=document.title='caught'>";

    @Test
    void an_initiators_id_is_text_on_the_join_page() {
        visit(lakeside.joinUrl(lakeside.start(HOSTILE)));

        says(HOSTILE);
        assertThat(page.locator("img")).hasCount(0);
        assertThat(page).hasTitle("Shared session · Lakeside Insurance");
    }

    @Test
    void an_initiators_id_is_text_when_the_page_looks_again() {
        visit(lakeside.joinUrl(lakeside.start(HOSTILE)));

        click("Leave");

        says("The session has ended.");
        assertThat(page.locator("img")).hasCount(0);
    }
}
