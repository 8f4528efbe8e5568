package cobrowse.browser;

import static cobrowse.browser.Sandbox.CONNECTED_CHAT;
import static cobrowse.browser.Sandbox.MESSAGING;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The customer's window: seed 001 from the side on which the customer sits. */
class InviteTest extends BrowserTest {

    private static final String ASKED = "Ann Agent asks to look at this page with you.";

    @Test
    void an_invite_appears_without_a_reload_and_its_acceptance_starts_a_session() throws Exception {
        visit(lakeside.window(CONNECTED_CHAT));
        says("Nobody asks");

        var invite = lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        says(ASKED);
        click("Accept");

        says("Sharing has started: Ann Agent sees this page now.");
        var accepted = lakeside.get("/api/v2/cobrowse/invites/" + invite);
        assertThat(accepted.field("state")).isEqualTo("accepted");
        assertThat(lakeside.session(accepted.field("sessionId")).field("state")).isEqualTo("active");
        lakeside.awaitEvent("cobrowse.started");
    }

    @Test
    void a_second_yes_is_a_conflict() {
        visit(lakeside.window(CONNECTED_CHAT));
        var invite = lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        click("Accept");
        says("Sharing has started");

        var again = Http.post(lakeside.window(CONNECTED_CHAT) + "/invites/" + invite + "/accept", Http.JSON, "{}");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.rule()).isEqualTo("invite-is-answered-once");
    }

    @Test
    void the_customer_may_say_no() throws Exception {
        visit(lakeside.window(CONNECTED_CHAT));
        var invite = lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        click("Decline");

        says("You declined.");
        assertThat(button("Accept")).hasCount(0);
        assertThat(lakeside.stateOfInvite(invite)).isEqualTo("declined");
        lakeside.awaitEvent("cobrowse.declined");
    }

    @Test
    void an_invite_expires_on_the_page_too() throws Exception {
        visit(lakeside.window(CONNECTED_CHAT));
        var invite = lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        says(ASKED);

        lakeside.sim("/clock", "{\"advance\": \"PT2M\"}");

        says("The question has expired.");
        assertThat(button("Accept")).hasCount(0);
        assertThat(lakeside.stateOfInvite(invite)).isEqualTo("expired");
        lakeside.awaitEvent("cobrowse.expired");
    }

    @Test
    void a_page_opened_after_the_invite_shows_it() {
        lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));

        visit(lakeside.window(CONNECTED_CHAT));

        says(ASKED);
    }

    @Test
    void a_page_opened_during_a_session_shows_that_somebody_is_looking() {
        lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        lakeside.sim("/participants/" + lakeside.customer(CONNECTED_CHAT) + "/accept", "{}");

        visit(lakeside.window(CONNECTED_CHAT));

        says("Ann Agent sees this page now.");
    }

    @Test
    void the_customer_may_stop_sharing() throws Exception {
        visit(lakeside.window(CONNECTED_CHAT));
        lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        click("Accept");
        click("Stop sharing");

        says("Sharing has ended.");
        lakeside.awaitEvent("cobrowse.ended");
    }

    @Test
    void who_was_asked_before_can_be_asked_again() {
        visit(lakeside.window(CONNECTED_CHAT));
        lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        click("Decline");
        says("You declined.");

        lakeside.invite(CONNECTED_CHAT, "SYSTEM_AUTO");

        says("Lakeside Insurance asks to look at this page with you.");
    }

    @Test
    void an_invite_is_seen_by_the_one_who_is_invited_and_by_nobody_else() {
        visit(lakeside.window(MESSAGING));
        lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        lakeside.invite(MESSAGING, lakeside.user("Sue Supervisor"));

        says("Sue Supervisor asks to look at this page with you.");
    }

    @Test
    void nobody_answers_for_another_customer() {
        var invite = lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));

        var answer = Http.post(lakeside.window(MESSAGING) + "/invites/" + invite + "/accept", Http.JSON, "{}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.rule()).isEqualTo("invite-exists");
        assertThat(lakeside.stateOfInvite(invite)).isEqualTo("pending");
    }

    @Test
    void an_invite_that_was_answered_elsewhere_leaves_the_page() {
        visit(lakeside.window(CONNECTED_CHAT));
        lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        says(ASKED);

        lakeside.sim("/participants/" + lakeside.customer(CONNECTED_CHAT) + "/decline", "{}");

        says("You declined.");
    }

    @Test
    void the_keyboard_will_do() {
        visit(lakeside.window(CONNECTED_CHAT));
        lakeside.invite(CONNECTED_CHAT, lakeside.user("Ann Agent"));
        says(ASKED);

        button("Accept").focus();
        page.keyboard().press("Enter");

        says("Sharing has started");
        assertThat(button("Stop sharing")).isFocused();
    }
}
