package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The headers by which clients see how much of a token's minute is left. */
class RateHeadersTest extends ArrangeTest {

    private String token = "";

    @BeforeEach
    void a_token_that_may_be_used_twice_a_minute_while_time_stands_still() {
        post("/_sim/clock", "{\"freeze\": true}").good();
        patch("/_sim/settings", "{\"requestsPerMinute\": 2}").good();
        token = backend();
    }

    @Test
    void each_call_is_counted() {
        assertThat(header(call(), "inin-ratelimit-count")).isEqualTo("1");
        assertThat(header(call(), "inin-ratelimit-count")).isEqualTo("2");
    }

    @Test
    void what_is_allowed_is_said() {
        assertThat(header(call(), "inin-ratelimit-allowed")).isEqualTo("2");
    }

    @Test
    void the_minute_runs_down() {
        assertThat(header(call(), "inin-ratelimit-reset")).isEqualTo("60");
        post("/_sim/clock", "{\"advance\": \"PT20S\"}").good();
        assertThat(header(call(), "inin-ratelimit-reset")).isEqualTo("40");
    }

    @Test
    void a_call_too_many_is_told_as_well() {
        call();
        call();

        var refused = call();

        assertThat(refused.status()).isEqualTo(429);
        assertThat(header(refused, "inin-ratelimit-count")).isEqualTo("2");
        assertThat(header(refused, "inin-ratelimit-reset")).isEqualTo(header(refused, "Retry-After"));
    }

    @Test
    void whose_token_nobody_knows_is_told_nothing() {
        var refused = api("no-such-token", "GET", "/api/v2/users", "");

        assertThat(refused.headers().containsHeader("inin-ratelimit-count")).isFalse();
    }

    private Answer call() {
        return api(token, "GET", "/api/v2/users", "");
    }

    private static String header(Answer answer, String name) {
        return String.valueOf(answer.headers().getFirst(name));
    }
}
