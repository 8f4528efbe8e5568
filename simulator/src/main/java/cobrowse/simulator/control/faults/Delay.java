package cobrowse.simulator.control.faults;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long something takes, the same each time or by a distribution. */
sealed interface Delay {

    /** Nobody waits longer than this, whatever a distribution says. */
    Duration LONGEST = Duration.ofSeconds(60);

    Duration draw(RandomGenerator luck);

    record Fixed(Duration time) implements Delay {
        @Override
        public Duration draw(RandomGenerator luck) {
            return time;
        }
    }

    /** Each time between the two is as likely as any other. */
    record Uniform(Duration least, Duration most) implements Delay {
        @Override
        public Duration draw(RandomGenerator luck) {
            var range = most.toNanos() - least.toNanos();
            return least.plusNanos((long) (luck.nextDouble() * range));
        }
    }

    /** Lognormal, as latencies of real services are: half is below the median, one in a hundred above the other. */
    record LogNormal(Duration median, Duration p99) implements Delay {

        /** The 99th percentile of the normal distribution. */
        private static final double Z99 = 2.3263478740408408;

        @Override
        public Duration draw(RandomGenerator luck) {
            var sigma = Math.log((double) p99.toNanos() / median.toNanos()) / Z99;
            var drawn = Duration.ofNanos((long) (median.toNanos() * Math.exp(sigma * luck.nextGaussian())));
            return drawn.compareTo(LONGEST) > 0 ? LONGEST : drawn;
        }
    }
}
