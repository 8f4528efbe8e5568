package cobrowse.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    private static final Interval DAY =
            new Interval(Instant.parse("2026-11-21T00:00:00Z"), Instant.parse("2026-11-22T00:00:00Z"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T00:00:00Z/2026-11-22T00:00:00Z",
                "2026-11-21T00:00:00.000Z/2026-11-22T00:00:00.000Z",
                "2026-11-21T02:00:00+02:00/2026-11-21T19:00:00-05:00",
                "2026-11-21T00:00/2026-11-22T00:00:00",
                "2026-11-21/2026-11-22"
            })
    void two_times_in_any_spelling_of_iso_8601_are_an_interval(String text) {
        assertThat(Interval.read(text)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2026-11-21",
                "2026-11-21/",
                "2026-11-21/2026-11-21",
                "2026-11-22/2026-11-21",
                "2026-13-01/2027-01-01",
                "2026-11-21/2026-11-22/2026-11-23",
                "2026-11-21/P1D",
                "+999999999-01-01/2026-11-21",
                "-2026-11-21/2026-11-21",
                "yesterday/today"
            })
    void all_else_is_none(String text) {
        assertThat(Interval.read(text)).isEmpty();
    }
}
