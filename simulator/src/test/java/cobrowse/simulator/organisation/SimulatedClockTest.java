package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The machine's time goes on; an organisation's does as it is told. */
class SimulatedClockTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00.123456Z");
    private static final Instant LATER = START.plusSeconds(60);
    private static final Organisation RUNNING = new Organisation("o", "O", Settings.asShipped(), Duration.ofHours(1));

    @Test
    void a_clock_that_runs_is_ahead_by_what_it_was_moved() {
        assertThat(at(START).now(RUNNING)).isEqualTo("2026-11-21T11:00:00.123Z");
    }

    @Test
    void a_clock_that_runs_moves_with_the_machine() {
        assertThat(at(LATER).now(RUNNING)).isEqualTo("2026-11-21T11:01:00.123Z");
    }

    @Test
    void a_clock_that_stands_does_not() {
        var standing = RUNNING.withClockAt(Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(at(LATER).now(standing)).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void a_clock_that_is_started_begins_where_it_is_told() {
        var time = Instant.parse("2026-01-01T00:00:00.001Z");

        assertThat(at(START).now(at(START).running(RUNNING, time))).isEqualTo(time);
    }

    @Test
    void a_clock_that_was_started_runs_on() {
        var time = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(at(LATER).now(at(START).running(RUNNING, time))).isEqualTo("2026-01-01T00:01:00Z");
    }

    private static SimulatedClock at(Instant time) {
        return new SimulatedClock(Clock.fixed(time, ZoneOffset.UTC));
    }
}
