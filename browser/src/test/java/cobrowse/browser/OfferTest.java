package cobrowse.browser;

import static cobrowse.browser.Sandbox.CONNECTED_CHAT;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sessions that a customer joins: seeds 000 and 003. */
class OfferTest extends BrowserTest {

    @Test
    void the_join_url_of_a_session_by_user_id_opens_and_shows_it_active() {
        var session = lakeside.start(lakeside.user("Ann Agent"));

        visit(lakeside.joinUrl(session));

        says("This page is shared: Ann Agent sees it now.");
        assertThat(button("Leave")).isVisible();
        assertThat(page.getByText(session)).isVisible();
    }

    @Test
    void an_offered_session_is_joined_through_its_join_url() throws Exception {
        var session = lakeside.offer(CONNECTED_CHAT, "Ann Agent");

        visit(lakeside.joinUrl(session));
        says("Ann Agent offers to look at this page with you.");
        click("Join");

        says("This page is shared: Ann Agent sees it now.");
        assertThat(lakeside.session(session).field("state")).isEqualTo("active");
        lakeside.awaitEvent("cobrowse.started");
    }

    @Test
    void a_session_of_an_agent_without_cobrowse_open_never_becomes_active() {
        var session = lakeside.offer(CONNECTED_CHAT, "Omar Away");

        visit(lakeside.joinUrl(session));
        click("Join");

        says("The connection is being made");
        lakeside.sim("/clock", "{\"advance\": \"PT10M\"}");
        page.reload();
        says("The connection is being made");
        assertThat(lakeside.session(session).field("state")).isEqualTo("connecting");
    }

    @Test
    void an_offer_may_be_declined() {
        var session = lakeside.offer(CONNECTED_CHAT, "Ann Agent");

        visit(lakeside.joinUrl(session));
        click("Decline");

        says("You declined.");
        assertThat(lakeside.session(session).field("state")).isEqualTo("declined");
    }

    @Test
    void the_customer_may_leave() {
        var session = lakeside.start(lakeside.user("Ann Agent"));

        visit(lakeside.joinUrl(session));
        click("Leave");

        says("The session has ended.");
        assertThat(lakeside.session(session).field("state")).isEqualTo("ended");
        assertThat(button("Leave")).hasCount(0);
    }

    @Test
    void an_offer_expires_on_its_page_too() {
        visit(lakeside.joinUrl(lakeside.offer(CONNECTED_CHAT, "Ann Agent")));
        says("offers to look");

        lakeside.sim("/clock", "{\"advance\": \"PT2M\"}");

        says("The offer has expired.");
        assertThat(button("Join")).hasCount(0);
    }

    @Test
    void the_customers_window_shows_an_offer_and_takes_the_answer() {
        visit(lakeside.window(CONNECTED_CHAT));
        var session = lakeside.offer(CONNECTED_CHAT, "Ann Agent");
        says("Ann Agent offers to look at this page with you.");
        click("Accept");

        says("Sharing has started: Ann Agent sees this page now.");
        assertThat(lakeside.session(session).field("state")).isEqualTo("active");
    }

    @Test
    void the_customers_window_shows_that_a_connection_is_not_made() {
        visit(lakeside.window(CONNECTED_CHAT));
        lakeside.offer(CONNECTED_CHAT, "Omar Away");
        click("Accept");

        says("The connection is being made");
    }

    @Test
    void an_unknown_session_is_not_there() {
        expect("404");

        assertThat(visit("/join/" + lakeside.id() + "/nothing").status()).isEqualTo(404);
        assertThat(page).hasTitle("Nothing here");
        assertThat(Http.get("/join/" + lakeside.id() + "/nothing").status()).isEqualTo(404);
        assertThat(Http.get("/customer/nobody/nobody").status()).isEqualTo(404);
        assertThat(Http.get("/customer/%s/%s".formatted(lakeside.id(), lakeside.user("Ann Agent")))
                        .status())
                .isEqualTo(404);
    }
}
