package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clock can be told, and what it shows then. */
class ClockTest extends ArrangeTest {

    @Test
    void a_clock_runs_at_first() {
        assertThat(get("/_sim/clock").text("/mode")).isEqualTo("running");
    }

    @Test
    void a_frozen_clock_stands() {
        var frozen = post("/_sim/clock", "{\"freeze\": true}").good();

        assertThat(frozen.text("/mode")).isEqualTo("frozen");
        assertThat(now()).isEqualTo(frozen.text("/now"));
    }

    @Test
    void a_clock_is_frozen_at_a_time() {
        var frozen = post("/_sim/clock", "{\"freeze\": \"2026-01-01T00:00:00Z\"}");

        assertThat(frozen.body()).hasToString("{\"now\":\"2026-01-01T00:00:00.000Z\",\"mode\":\"frozen\"}");
    }

    @Test
    void a_frozen_clock_is_advanced_to_the_millisecond() {
        post("/_sim/clock", "{\"freeze\": \"2026-01-01T00:00:00Z\"}");

        var moved = post("/_sim/clock", "{\"advance\": \"PT2M0.007S\"}");

        assertThat(moved.body()).hasToString("{\"now\":\"2026-01-01T00:02:00.007Z\",\"mode\":\"frozen\"}");
    }

    @Test
    void a_running_clock_is_advanced() {
        var before = Instant.parse(now());

        var after = Instant.parse(post("/_sim/clock", "{\"advance\": \"PT1H\"}").text("/now"));

        assertThat(Duration.between(before, after)).isBetween(Duration.ofHours(1), Duration.ofMinutes(90));
    }

    @Test
    void a_running_clock_that_is_set_runs_on_from_there() {
        var set = post("/_sim/clock", "{\"set\": \"2030-05-05T10:00:00Z\"}").good();

        assertThat(set.text("/mode")).isEqualTo("running");
        assertThat(Instant.parse(now()))
                .isBetween(Instant.parse("2030-05-05T10:00:00Z"), Instant.parse("2030-05-05T10:30:00Z"));
    }

    @Test
    void a_frozen_clock_that_is_set_stands_there() {
        post("/_sim/clock", "{\"freeze\": true}");

        var set = post("/_sim/clock", "{\"set\": \"2030-05-05T10:00:00+02:00\"}");

        assertThat(set.body()).hasToString("{\"now\":\"2030-05-05T08:00:00.000Z\",\"mode\":\"frozen\"}");
    }

    @Test
    void a_clock_that_is_let_run_goes_on_from_where_it_stood() {
        post("/_sim/clock", "{\"freeze\": \"2026-01-01T00:00:00Z\"}");

        var run = post("/_sim/clock", "{\"run\": true}").good();

        assertThat(run.text("/mode")).isEqualTo("running");
        assertThat(Instant.parse(run.text("/now")))
                .isBetween(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:30:00Z"));
    }

    @Test
    void a_clock_is_set_back_too() {
        post("/_sim/clock", "{\"freeze\": \"2026-01-01T00:00:00Z\"}");

        assertThat(post("/_sim/clock", "{\"set\": \"1999-12-31T23:59:59Z\"}").text("/now"))
                .isEqualTo("1999-12-31T23:59:59.000Z");
    }

    @Test
    void each_organisation_has_its_own_clock() {
        post("/_sim/clock", "{\"freeze\": \"2026-01-01T00:00:00Z\"}");

        anOrganisationOfItsOwn();

        assertThat(get("/_sim/clock").text("/mode")).isEqualTo("running");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"advance\": \"soon\"}", "{\"advance\": \"-PT1S\"}", "{\"advance\": \"P400000D\"}"})
    void what_is_no_time_to_move_on_by_is_refused(String order) {
        assertProblem(post("/_sim/clock", order), 400, "advance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "7", "\"now\"", "\"+10000-01-01T00:00:00Z\"", "{}", "[\"2026-01-01T00:00:00Z\"]"})
    void what_is_no_time_to_freeze_at_is_refused(String order) {
        assertProblem(post("/_sim/clock", "{\"freeze\": " + order + "}"), 400, "freeze");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59Z", "3000-01-01T00:00:00Z", "2026-01-01", ""})
    void what_is_no_time_to_set_is_refused(String time) {
        assertProblem(post("/_sim/clock", "{\"set\": \"" + time + "\"}"), 400, "set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "\"true\"", "1"})
    void a_clock_is_let_run_by_true_only(String order) {
        assertProblem(post("/_sim/clock", "{\"run\": " + order + "}"), 400, "run");
    }

    @Test
    void a_clock_does_one_thing_at_a_time() {
        assertProblem(post("/_sim/clock", "{\"advance\": \"PT2M\", \"freeze\": true}"), 400, "freeze");
    }

    @Test
    void a_refused_order_moves_nothing() {
        post("/_sim/clock", "{\"freeze\": \"2026-01-01T00:00:00Z\"}");

        post("/_sim/clock", "{\"advance\": \"PT2M\", \"set\": \"2027-01-01T00:00:00Z\"}");

        assertThat(now()).isEqualTo("2026-01-01T00:00:00.000Z");
    }
}
