package cobrowse.client.http;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.failsafe.spi.Scheduler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes up a stream again and again where it breaks, with pauses between, until something comes of it or time is up. */
public record Reconnecting(Limits limits, Scheduler scheduler) {

    private static final double BLUR = 0.25;

    /** The stream broke; it may be taken up again. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Broken(String how) {
            super(how);
        }
    }

    /**
     * Waits for what an attempt brings, whether it is listening, opening a line or pausing just then.
     *
     * @param closing ends the wait at once
     * @return empty when time is up, the stream is closed, or the waiting thread was interrupted
     */
    public <T> Optional<T> until(
            Duration patience, CompletableFuture<Optional<T>> closing, Supplier<Optional<T>> attempt) {
        var policy = RetryPolicy.<Optional<T>>builder()
                .handle(Broken.class)
                .withMaxAttempts(-1)
                .withBackoff(limits.firstPause(), limits.longestPause())
                .withJitter(BLUR)
                .build();
        var outcome = Failsafe.with(policy).with(scheduler).getAsync(attempt::get);
        try {
            return outcome.applyToEither(closing, Function.identity()).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw Retrying.asOfThisThread(e);
        } finally {
            outcome.cancel(true);
        }
    }
}
