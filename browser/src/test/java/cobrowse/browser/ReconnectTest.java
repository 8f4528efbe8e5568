package cobrowse.browser;

import static cobrowse.browser.Sandbox.CONNECTED_CHAT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a browser asks for when its connection was lost. */
class ReconnectTest {

    private final Sandbox lakeside = Sandbox.make();
    private final String events = lakeside.window(CONNECTED_CHAT) + "/events";

    @Test
    void who_comes_again_hears_what_happened_meanwhile() throws Exception {
        var last = Http.awaitLine("id:", events);
        var invite = lakeside.invite(CONNECTED_CHAT, "SYSTEM_AUTO");
        lakeside.sim("/invites/" + invite + "/decline", "{}");

        assertThat(Http.awaitLine("event:", events, "Last-Event-ID", last)).isEqualTo("cobrowse.invite");
        assertThat(Http.awaitLine("event:cobrowse.declined", events, "Last-Event-ID", last))
                .isEmpty();
    }

    @Test
    void who_comes_first_hears_how_things_stand_and_not_what_is_over() throws Exception {
        var declined = lakeside.invite(CONNECTED_CHAT, "SYSTEM_AUTO");
        lakeside.sim("/invites/" + declined + "/decline", "{}");
        var pending = lakeside.invite(CONNECTED_CHAT, "SYSTEM_AUTO");

        assertThat(Http.awaitLine("event:", events)).isEqualTo("cobrowse.invite");
        assertThat(Http.awaitLine("data:", events)).contains(pending).doesNotContain(declined);
    }

    @Test
    void nobody_listens_for_a_customer_who_is_not_there() {
        var answer = Http.get("/customer/" + lakeside.id() + "/nobody/events", "Accept", "text/event-stream");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.field("code")).isEqualTo("not.found");
    }
}
