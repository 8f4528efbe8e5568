package cobrowse.browser;

import static cobrowse.browser.Sandbox.CONNECTED_CHAT;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Both snippets of seed 001, to the letter. */
class SnippetTest extends BrowserTest {

    private static final String WEB_MESSAGING = """
            const webMessagingSdk = new genesyscloud.webmessaging.WebMessaging({
            appId: "your-app-id",
            organizationId: "your-org-id"
            });
            webMessagingSdk.on('cobrowse.invite', (event) => {
            console.log("Cobrowse invite received", event);
            // Auto-accept or prompt user
            // webMessagingSdk.acceptCobrowseInvite(event.inviteId);
            });
            """;

    private static final String MESSAGING_WEB = """
            // Client-side snippet (conceptual)
            const messagingClient = new GenesysCloudMessagingWeb();
            messagingClient.on('inviteReceived', (invite) => {
            // Show UI to user: "Agent wants to cobrowse. Accept?"
            if (userAccepts) {
            messagingClient.acceptInvite(invite.id);
            }
            });
            """;

    @Test
    void web_messaging_hears_the_invite_and_accepts_it() {
        visit(lakeside.window(CONNECTED_CHAT) + "/try/web-messaging");

        var message = page.waitForConsoleMessage(() -> lakeside.invite(CONNECTED_CHAT, "SYSTEM_AUTO"));
        assertThat(message.text()).startsWith("Cobrowse invite received");
        var invite = (String) message.args().get(1).evaluate("event => event.inviteId");
        assertThat(lakeside.stateOfInvite(invite)).isEqualTo("pending");
        click("Accept the invite");

        assertThat(happened()).containsText(new String[] {"invited", "started"});
        assertThat(lakeside.stateOfInvite(invite)).isEqualTo("accepted");
    }

    @Test
    void messaging_web_accepts_at_once() {
        visit(lakeside.window(CONNECTED_CHAT) + "/try/messaging-web");

        var invite = lakeside.invite(CONNECTED_CHAT, "SYSTEM_AUTO");

        assertThat(happened()).containsText(new String[] {"invited", "started"});
        assertThat(lakeside.stateOfInvite(invite)).isEqualTo("accepted");
    }

    @Test
    void the_snippets_are_what_was_posted() {
        assertThat(visit("/sdk/snippets/web-messaging.js").text()).isEqualTo(WEB_MESSAGING);
        assertThat(visit("/sdk/snippets/messaging-web.js").text()).isEqualTo(MESSAGING_WEB);
    }

    @Test
    void a_refused_answer_rejects_the_promise_with_the_errors_body() {
        expect("409");
        visit(lakeside.window(CONNECTED_CHAT) + "/try/web-messaging");
        var invite = lakeside.invite(CONNECTED_CHAT, "SYSTEM_AUTO");
        lakeside.sim("/clock", "{\"advance\": \"PT2M\"}");

        var error = page.evaluate(
                "id => webMessagingSdk.acceptCobrowseInvite(id).catch(error => `${error.status} ${error.message}`)",
                invite);

        assertThat(error).isEqualTo("409 The invite has expired.");
    }

    @Test
    void a_listener_that_comes_late_hears_of_the_invite() {
        visit(lakeside.window(CONNECTED_CHAT) + "/try/web-messaging");
        var invite = lakeside.invite(CONNECTED_CHAT, "SYSTEM_AUTO");
        assertThat(happened()).hasText(new String[] {"invited"});

        var late = page.evaluate("() => new Promise(tell =>"
                + " new GenesysCloudMessagingWeb().on('inviteReceived', invite => tell(invite.id)))");

        assertThat(late).isEqualTo(invite);
    }

    private Locator happened() {
        return page.locator("#log li");
    }
}
