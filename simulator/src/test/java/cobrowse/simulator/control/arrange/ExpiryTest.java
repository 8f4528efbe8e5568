package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever expires follows the organisation's clock, whether it runs or stands and however it is moved. */
class ExpiryTest extends PlayTest {

    /** The ways in which time can pass at once. */
    enum Way {
        ADVANCED,
        SET,
        FROZEN_AND_ADVANCED,
        FROZEN_AND_SET,
        FROZEN_AT;

        boolean isFrozen() {
            return name().startsWith("FROZEN_AND");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_access_token_expires(Way way) {
        begin(way);
        var token = token("{\"seconds\": 60}");

        pass(way, 59);
        assertThat(callsWith(token)).isEqualTo(200);
        pass(way, 1);
        assertThat(callsWith(token)).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void a_code_expires(Way way) {
        begin(way);
        var early = code();
        var late = code();

        pass(way, 299);
        assertThat(redeem(early).status()).isEqualTo(200);
        pass(way, 1);
        assertThat(redeem(late).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void a_refresh_token_expires(Way way) {
        begin(way);
        var early = refreshToken();
        var late = refreshToken();

        pass(way, 59);
        assertThat(refresh(early).status()).isEqualTo(200);
        pass(way, 1);
        assertThat(refresh(late).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void an_invite_expires(Way way) {
        begin(way);
        var backend = backend();
        var invite = invite(backend);

        pass(way, 119);
        assertThat(state(backend, "invites", invite)).isEqualTo("pending");
        pass(way, 1);
        assertThat(state(backend, "invites", invite)).isEqualTo("expired");
    }

    @ParameterizedTest
    @EnumSource
    void an_offered_session_expires(Way way) {
        begin(way);
        var backend = backend();
        var session = offer(backend);

        pass(way, 119);
        assertThat(state(backend, "sessions", session)).isEqualTo("offered");
        pass(way, 1);
        assertThat(state(backend, "sessions", session)).isEqualTo("expired");
    }

    @ParameterizedTest
    @EnumSource
    void a_minute_of_calls_ends(Way way) {
        begin(way);
        patch("/_sim/settings", "{\"requestsPerMinute\": 1}");
        var backend = backend();
        assertThat(callsWith(backend)).isEqualTo(200);

        pass(way, 50);
        assertThat(callsWith(backend)).isEqualTo(429);
        pass(way, 10);
        assertThat(callsWith(backend)).isEqualTo(200);
    }

    @Test
    void retry_after_counts_down_with_a_clock_that_stands() {
        begin(Way.FROZEN_AND_ADVANCED);
        patch("/_sim/settings", "{\"requestsPerMinute\": 1}");
        var backend = backend();
        callsWith(backend);

        pass(Way.FROZEN_AND_ADVANCED, 41);

        var answer = api(backend, "GET", "/api/v2/cobrowse/providers", "");
        assertThat(answer.headers().getFirst("Retry-After")).isEqualTo("19");
    }

    @Test
    void what_falls_due_happens_at_its_own_time() {
        post("/_sim/clock", "{\"freeze\": \"2026-01-01T00:00:00Z\"}");
        var backend = backend();
        var session = offer(backend);

        post("/_sim/clock", "{\"advance\": \"PT5H\"}");

        assertThat(api(backend, "GET", "/api/v2/cobrowse/sessions/" + session, "")
                        .text("/updatedTimestamp"))
                .isEqualTo("2026-01-01T00:02:00.000Z");
    }

    private void begin(Way way) {
        if (way.isFrozen())
            post("/_sim/clock", "{\"freeze\": \"2026-01-01T00:00:00Z\"}").good();
    }

    /** Lets some seconds pass; a clock that runs may have gone a little further by itself. */
    private void pass(Way way, int seconds) {
        var later = Instant.parse(now()).plusSeconds(seconds);
        var order = switch (way) {
            case ADVANCED, FROZEN_AND_ADVANCED -> "{\"advance\": \"" + Duration.ofSeconds(seconds) + "\"}";
            case SET, FROZEN_AND_SET -> "{\"set\": \"" + later + "\"}";
            case FROZEN_AT -> "{\"freeze\": \"" + later + "\"}";
        };
        post("/_sim/clock", order).good();
    }

    private int callsWith(String token) {
        return listsProviders(token).status();
    }

    private Answer code() {
        return post("/_sim/codes", "{\"user\": \"ann@lakeside.example\"}").good();
    }

    private Answer refreshToken() {
        return post("/_sim/refresh-tokens", "{\"user\": \"ann@lakeside.example\", \"seconds\": 60}")
                .good();
    }

    private String offer(String token) {
        return start(token, conversation(0)).good().text("/id");
    }
}
