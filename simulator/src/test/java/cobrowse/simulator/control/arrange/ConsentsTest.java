package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refresh tokens and authorization codes to order. */
class ConsentsTest extends PlayTest {

    private static final String ANN = "\"user\": \"ann@lakeside.example\"";

    @Test
    void a_refresh_token_is_exchanged() {
        assertThat(refresh(post("/_sim/refresh-tokens", "{" + ANN + "}").good()).status())
                .isEqualTo(200);
    }

    @Test
    void a_refresh_token_that_was_spent_is_refused() {
        var answer = refresh(
                post("/_sim/refresh-tokens", "{" + ANN + ", \"spent\": true}").good());

        assertThat(answer.headers().getFirst("Sim-Broken-Rule")).isEqualTo("refresh-token-is-used-once");
    }

    @Test
    void a_refresh_token_that_is_late_is_refused() {
        var answer = refresh(
                post("/_sim/refresh-tokens", "{" + ANN + ", \"seconds\": 0}").good());

        assertThat(answer.headers().getFirst("Sim-Broken-Rule")).isEqualTo("refresh-token-was-issued-here");
    }

    @Test
    void a_code_is_exchanged() {
        assertThat(redeem(post("/_sim/codes", "{" + ANN + "}").good()).status()).isEqualTo(200);
    }

    @Test
    void a_code_that_was_spent_is_refused() {
        var answer =
                redeem(post("/_sim/codes", "{" + ANN + ", \"spent\": true}").good());

        assertThat(answer.headers().getFirst("Sim-Broken-Rule")).isEqualTo("code-is-used-once");
    }

    @Test
    void a_code_that_is_late_is_refused() {
        var answer = redeem(post("/_sim/codes", "{" + ANN + ", \"seconds\": 0}").good());

        assertThat(answer.headers().getFirst("Sim-Broken-Rule")).isEqualTo("code-is-used-in-time");
    }

    @ParameterizedTest
    @CsvSource({"codes", "refresh-tokens"})
    void a_consent_is_a_users(String things) {
        assertProblem(post("/_sim/" + things, "{}"), 400, "user");
    }
}
