package cobrowse.simulator.caller;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Remembers;
import cobrowse.simulator.organisation.SimulatedClock;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How often each token, or each door for those who have none, was used within its minute, on the organisation's clock; counted in memory where the store is not shared. */
@Component
public class RateLimits implements Remembers {

    private static final int MOST_TOKENS = 100_000;
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration LEEWAY = Duration.ofSeconds(1);
    private static final long NANOS_A_SECOND = 1_000_000_000;

    private final Cache<String, Window> windows =
            Caffeine.newBuilder().maximumSize(MOST_TOKENS).build();
    private final SimulatedClock clock;
    private final SharedRateLimits shared;

    RateLimits(SimulatedClock clock, SharedRateLimits shared) {
        this.clock = clock;
        this.shared = shared;
    }

    /** Counts a call. */
    Allowance take(Caller caller) {
        return take(caller.organisation(), caller.tokenHash());
    }

    /**
     * Counts a call that comes without a token.
     *
     * @param door what such calls are counted by, in words that are no token's hash
     * @return 0, or in how many whole seconds somebody may call there again
     */
    public long secondsToWait(Organisation organisation, String door) {
        return take(organisation, organisation.id() + " " + door).secondsToWait();
    }

    private Allowance take(Organisation organisation, String user) {
        return shared.areUsed() ? shared.take(organisation, user) : takeHere(organisation, user);
    }

    private Allowance takeHere(Organisation organisation, String user) {
        var limit = organisation.settings().requestsPerMinute();
        var key = user + " " + limit;
        var window = windows.get(key, unseen -> new Window(organisation, limit));
        if (window.isOfALaterTimeThan(organisation)) {
            window = new Window(organisation, limit);
            windows.put(key, window);
        }
        window.organisation = organisation;
        var probe = window.bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                limit - probe.getRemainingTokens(),
                limit,
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS_A_SECOND - 1) / NANOS_A_SECOND;
    }

    @Override
    public void forget(String organisationId) {
        windows.asMap().values().removeIf(window -> window.organisation.id().equals(organisationId));
    }

    /** A minute that begins with the first call, and the next one where it ends. */
    private final class Window implements TimeMeter {

        private volatile Organisation organisation;
        private volatile Instant latest;
        private final Bucket bucket;

        Window(Organisation organisation, int limit) {
            this.organisation = organisation;
            this.latest = clock.now(organisation);
            this.bucket = Bucket.builder()
                    .withCustomTimePrecision(this)
                    .addLimit(bandwidth -> bandwidth.capacity(limit).refillIntervally(limit, WINDOW))
                    .build();
        }

        /** Whether the clock was set back: what was counted in a time to come does not count. Threads may differ a little. */
        boolean isOfALaterTimeThan(Organisation asked) {
            return latest.minus(LEEWAY).isAfter(clock.now(asked));
        }

        @Override
        public long currentTimeNanos() {
            var now = clock.now(organisation);
            latest = now;
            return now.toEpochMilli() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
