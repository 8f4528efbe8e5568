package cobrowse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The page of the control API: its forms send what they show. */
class ControlPageTest extends BrowserTest {

    @Test
    void a_call_is_sent_and_its_answer_shown() {
        var call = unfolded("GET /_sim/rules");
        send(call);

        assertThat(call.locator(".status")).hasText("Answered 200");
        assertThat(call.locator(".answer")).containsText("chat-is-connected");
    }

    @Test
    void the_organisation_that_is_named_is_the_one_that_is_steered() {
        var call = unfolded("GET /_sim/users/{userId}");
        page.getByLabel("Organisation (id").fill(lakeside.id());
        call.locator("input[data-gap=userId]").fill(lakeside.user("Omar Away"));
        send(call);

        assertThat(call.locator(".answer")).containsText("\"name\": \"Omar Away\"");
    }

    @Test
    void what_is_wrong_is_shown_with_its_fix() {
        var call = unfolded("POST /_sim/clock");
        expect("400");
        page.getByLabel("Organisation (id").fill(lakeside.id());
        call.getByLabel("Body").fill("{\"advance\": \"soon\"}");
        send(call);

        assertThat(call.locator(".status")).containsText("Answered 400");
        assertThat(call.locator(".answer")).containsText("\"fix\"");
    }

    @Test
    void what_an_example_builds_on_can_be_done_first() {
        var call = unfolded("POST /_sim/invites/{inviteId}/decline");
        call.getByText("Do this first").click();
        assertThat(call.locator(".status")).containsText("answered 201");
        send(call);

        assertThat(call.locator(".answer")).containsText("\"state\": \"declined\"");
    }

    @Test
    void the_control_token_goes_with_every_call() {
        var call = unfolded("GET /_sim/clock");
        page.getByLabel("Control token").fill("printed-at-the-start");
        var request = page.waitForRequest("**/_sim/clock", () -> send(call));

        assertThat(request.headerValue("authorization")).isEqualTo("Bearer printed-at-the-start");
    }

    @Test
    void the_control_token_stays_in_its_tab() {
        visit("/learn/control");
        page.getByLabel("Control token").fill("printed-at-the-start");

        assertThat(page.evaluate("[localStorage.length, document.cookie].join()"))
                .isEqualTo("0,");
        page.reload();
        assertThat(page.getByLabel("Control token")).hasValue("printed-at-the-start");
    }

    @Test
    void a_form_is_filled_and_sent_by_keys_alone() {
        visit("/learn/control");
        var call = call("GET /_sim/clock");
        call.locator("summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(call.locator(".status")).hasText("Answered 200");
    }

    private Locator unfolded(String name) {
        visit("/learn/control");
        var call = call(name);
        call.locator("summary").click();
        return call;
    }

    private Locator call(String name) {
        var summary = page.locator("summary code").getByText(name, new Locator.GetByTextOptions().setExact(true));
        return page.locator("details").filter(new Locator.FilterOptions().setHas(summary));
    }

    private static void send(Locator call) {
        call.locator("button[type=submit]").click();
    }
}
