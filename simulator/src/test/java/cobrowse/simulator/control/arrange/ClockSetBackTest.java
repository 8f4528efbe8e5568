package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A clock can be set back: what is judged by the time is judged anew, and nothing that happened un-happens. */
class ClockSetBackTest extends PlayTest {

    @Test
    void a_minute_of_calls_is_forgotten_when_the_clock_is_set_back() {
        patch("/_sim/settings", "{\"requestsPerMinute\": 1}");
        var backend = backend();
        listsProviders(backend);

        post("/_sim/clock", "{\"set\": \"2020-01-01T00:00:00Z\"}");

        assertThat(listsProviders(backend).status()).isEqualTo(200);
    }

    @Test
    void what_expired_stays_so_when_the_clock_is_set_back() {
        var backend = backend();
        var before = now();
        var invite = invite(backend);
        post("/_sim/clock", "{\"advance\": \"PT1H\"}");

        post("/_sim/clock", "{\"set\": \"" + before + "\"}");

        assertThat(state(token("{}"), "invites", invite)).isEqualTo("expired");
    }

    @Test
    void a_token_that_was_late_lives_again_when_the_clock_is_set_back() {
        post("/_sim/clock", "{\"freeze\": true}");
        var before = now();
        var token = token("{\"seconds\": 60}");
        post("/_sim/clock", "{\"advance\": \"PT61S\"}");

        post("/_sim/clock", "{\"set\": \"" + before + "\"}");

        assertThat(listsProviders(token).status()).isEqualTo(200);
    }
}
