package cobrowse.client;

import static cobrowse.client.BadLine.ANSWER_CUT_OFF;
import static cobrowse.client.BadLine.ANSWER_IS_A_PAGE;
import static cobrowse.client.BadLine.ANSWER_LOST;
import static cobrowse.client.BadLine.ANSWER_SLOW;
import static cobrowse.client.BadLine.LOST_ON_THE_WAY;
import static cobrowse.client.BadLine.answered;
import static cobrowse.client.BadLine.toldToWait;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cobrowse.client.BadLine.Fault;
import cobrowse.client.failures.Refused.ServerFailure;
import cobrowse.client.failures.Refused.TooManyCalls;
import cobrowse.client.failures.Unanswered;
import cobrowse.client.failures.Unreadable;
import cobrowse.client.http.Limits;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong on the way: the client tries again where it says so, and ends. */
class TriesOnABadLineTest extends OnABadLine {

    @Test
    void the_client_waits_exactly_as_long_as_it_is_told() {
        line.with(toldToWait(429, Duration.ofSeconds(7)), toldToWait(429, Duration.ofSeconds(3)));
        start(client);
        assertThat(hurry.pauses()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(3));
    }

    @Test
    void a_storm_that_is_longer_than_the_limit_is_reported_at_once() {
        line.with(toldToWait(429, Duration.ofSeconds(66)));
        var refused = catchThrowableOfType(TooManyCalls.class, () -> start(client));
        assertThat(refused.retryAfter()).hasValue(Duration.ofSeconds(66));
        assertThat(hurry.pauses()).isEmpty();
    }

    @Test
    void all_waiting_of_a_storm_counts_together() {
        line.with(toldToWait(429, Duration.ofSeconds(40)), toldToWait(429, Duration.ofSeconds(40)));
        assertThat(failure(() -> start(client))).isInstanceOf(TooManyCalls.class);
    }

    @Test
    void an_api_that_always_says_zero_does_not_keep_the_client_for_ever() {
        line.with(
                Stream.generate(() -> toldToWait(429, Duration.ZERO)).limit(100).toArray(Fault[]::new));
        try (var brief = client(line.address(), Limits.usual().obedience(Duration.ofSeconds(5)))) {
            assertThat(failure(brief::providers)).isInstanceOf(TooManyCalls.class);
        }
    }

    @Test
    void after_the_time_that_the_simulator_names_it_lets_the_client_in() {
        lakeside.settings("{\"requestsPerMinute\": 2}");
        var clock = new Hurry(pause -> lakeside.control("/clock", "{\"advance\": \"" + pause + "\"}"));
        try (var patient = builder(line.address()).waiting(clock).build()) {
            for (var i = 0; i < 7; i++) patient.providers();
        }
        assertThat(clock.pauses()).hasSize(3);
    }

    @Test
    void a_read_that_a_gateway_refuses_for_now_waits_as_long_as_it_is_told() {
        line.with(toldToWait(503, Duration.ofSeconds(5)));
        client.providers();
        assertThat(hurry.pauses()).containsExactly(Duration.ofSeconds(5));
    }

    static Stream<Named<Fault>> passingFaults() {
        return Stream.concat(
                answeredFaults(),
                Stream.of(Named.of("lost on the way", LOST_ON_THE_WAY), Named.of("answer lost", ANSWER_LOST)));
    }

    /** Java itself sends a read again on a new line, at once, when a line that was kept breaks without a byte. */
    static Stream<Named<Fault>> answeredFaults() {
        return Stream.of(
                Named.of("answer cut off", ANSWER_CUT_OFF),
                Named.of("502", answered(502)),
                Named.of("503", answered(503)),
                Named.of("504", answered(504)),
                Named.of("429 without Retry-After", answered(429)));
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void a_read_is_tried_again(Fault fault) {
        line.with(fault, fault);
        assertThat(client.providers().entities()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("answeredFaults")
    void pauses_double_and_are_blurred_by_a_quarter(Fault fault) {
        line.with(fault, fault, fault);
        client.providers();
        assertThat(hurry.pauses()).satisfiesExactly(about(250), about(500), about(1_000));
    }

    @Test
    void a_read_is_tried_four_times_at_most() {
        line.with(Stream.generate(() -> ANSWER_CUT_OFF).limit(9).toArray(Fault[]::new));
        failure(client::providers);
        assertThat(lakeside.count(PROVIDERS)).isEqualTo(4);
    }

    @Test
    void a_failure_of_the_api_itself_is_not_tried_again() {
        line.with(answered(500));
        assertThat(failure(client::providers)).isInstanceOf(ServerFailure.class);
    }

    @Test
    void a_page_in_place_of_an_answer_is_unreadable() {
        line.with(ANSWER_IS_A_PAGE);
        assertThat(failure(client::providers)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_redirect_is_not_followed() {
        line.with(answered(302));
        assertThat(failure(client::providers)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_session_whose_end_was_not_answered_has_been_ended() {
        var session = start(client).session().id();
        line.with(ANSWER_LOST);
        client.endSession(session);
        assertThat(client.session(session).isOver()).isTrue();
    }

    @Test
    void a_session_that_is_over_cannot_be_ended_otherwise() {
        var session = start(client).session().id();
        client.endSession(session);
        assertThat(failure(() -> client.endSession(session)).mayHaveBeenCarriedOut())
                .isFalse();
    }

    @Test
    void a_call_as_a_whole_has_an_end() {
        line.with(ANSWER_SLOW);
        try (var hasty = client(line.address(), Limits.usual().call(SHORT))) {
            assertThat(failure(() -> start(hasty))).isInstanceOf(Unanswered.class);
        }
    }

    @Test
    void whoever_wants_no_second_try_gets_none() {
        line.with(toldToWait(429, Duration.ofSeconds(1)));
        try (var once = client(line.address(), Limits.once())) {
            assertThat(failure(once::providers)).isInstanceOf(TooManyCalls.class);
        }
    }

    private static ThrowingConsumer<Duration> about(long millis) {
        return pause -> assertThat((double) pause.toMillis()).isBetween(millis * 0.75 - 1, millis * 1.25 + 1);
    }
}
