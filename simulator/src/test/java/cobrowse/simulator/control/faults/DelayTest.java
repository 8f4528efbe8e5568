package cobrowse.simulator.control.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DelayTest {

    private static final int MANY = 10_000;

    @Test
    void a_uniform_delay_stays_between_its_ends() {
        var least = Duration.ofMillis(100);
        var most = Duration.ofSeconds(2);
        assertThat(drawn(new Delay.Uniform(least, most)))
                .allMatch(it -> !it.minus(least).isNegative() && !most.minus(it).isNegative());
    }

    @Test
    void half_of_a_lognormal_delay_is_below_its_median() {
        var median = Duration.ofMillis(200);
        var below = drawn(new Delay.LogNormal(median, Duration.ofSeconds(2)))
                .filter(it -> it.compareTo(median) < 0)
                .count();
        assertThat(below).isBetween(MANY * 48L / 100, MANY * 52L / 100);
    }

    @Test
    void one_in_a_hundred_of_a_lognormal_delay_is_above_its_p99() {
        var p99 = Duration.ofSeconds(2);
        var above = drawn(new Delay.LogNormal(Duration.ofMillis(200), p99))
                .filter(it -> it.compareTo(p99) > 0)
                .count();
        assertThat(above).isBetween(MANY / 200L, MANY / 50L);
    }

    @Test
    void nobody_waits_longer_than_the_longest_delay() {
        var wild = new Delay.LogNormal(Duration.ofNanos(1), Duration.ofSeconds(60));
        assertThat(drawn(wild)).allMatch(it -> it.compareTo(Delay.LONGEST) <= 0);
    }

    private static Stream<Duration> drawn(Delay delay) {
        var luck = new SplittableRandom(7);
        return Stream.generate(() -> delay.draw(luck)).limit(MANY);
    }
}
