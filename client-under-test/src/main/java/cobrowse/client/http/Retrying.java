package cobrowse.client.http;

import cobrowse.client.failures.CobrowseException;
import cobrowse.client.failures.Refused;
import cobrowse.client.failures.Refused.ServerFailure;
import cobrowse.client.failures.Refused.TooManyCalls;
import cobrowse.client.failures.Unanswered;
import cobrowse.client.failures.Unreadable;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.failsafe.spi.Scheduler;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Tries again where that helps and can do no harm.
 *
 * <table>
 * <caption>What is tried again</caption>
 * <tr><th>what came</th><th>reads, DELETE</th><th>whatever starts or changes something</th></tr>
 * <tr><td>nobody there: connection refused, no connection in time, unknown host</td>
 *     <td>after a pause</td><td>after a pause: it has not arrived</td></tr>
 * <tr><td>429 with Retry-After</td><td>after exactly that</td><td>after exactly that: it was not carried out</td></tr>
 * <tr><td>429 without</td><td>after a pause</td><td>after a pause</td></tr>
 * <tr><td>503 with Retry-After</td><td>after exactly that</td><td>never: a gateway may have passed it on</td></tr>
 * <tr><td>502, 503, 504</td><td>after a pause</td><td>never</td></tr>
 * <tr><td>no answer in time, line broken, answer cut off</td><td>after a pause</td><td>never: it may have arrived</td></tr>
 * <tr><td>401 with a token from the cache</td><td colspan="2">once, at once, with a new token: it was not carried
 *     out</td></tr>
 * <tr><td>any other answer</td><td colspan="2">never</td></tr>
 * </table>
 *
 * <p>Pauses double and are blurred by a quarter, so that many clients do not come back together. All that Retry-After says
 * may add up to {@link Limits#obedience}; where it would be more, the refusal is reported at once. After
 * {@link Limits#call} nothing is waited for any more. Below all this Java's own client sends a GET again, at once and never
 * anything else, when a connection that was kept turns out to be closed.
 */
public final class Retrying {

    private static final Set<Integer> GATEWAY = Set.of(502, 503, 504);
    private static final double BLUR = 0.25;

    /** So that an API that says 0 cannot keep a client busy for ever. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Limits limits;
    private final Scheduler scheduler;

    /** @param scheduler runs the tries and waits between them */
    public Retrying(Limits limits, Scheduler scheduler) {
        this.limits = limits;
        this.scheduler = scheduler;
    }

    /** What one call has gone through so far. */
    private static final class Run {
        private volatile Duration obeyed = Duration.ZERO;
        private volatile boolean mayHaveArrived;
    }

    /** @throws CobrowseException of the last try, when none succeeded */
    public <T> T run(Call call, Supplier<T> attempt) {
        return run(call, limits.call(), attempt);
    }

    /** The same, with a limit of its own for all tries and pauses. */
    public <T> T run(Call call, Duration atMost, Supplier<T> attempt) {
        var run = new Run();
        return await(
                call,
                run,
                atMost,
                Failsafe.with(faults(call), orders(call, run)).with(scheduler).getAsync(() -> {
                    run.mayHaveArrived = true;
                    try {
                        return attempt.get();
                    } catch (CobrowseException e) {
                        run.mayHaveArrived = e.mayHaveBeenCarriedOut();
                        throw e;
                    }
                }));
    }

    /** Inside the other: waits as long as it is told, and no longer. */
    private <T> RetryPolicy<T> orders(Call call, Run run) {
        return RetryPolicy.<T>builder()
                .handleIf(failure -> order(call, failure)
                        .filter(wait -> run.obeyed.plus(counted(wait)).compareTo(limits.obedience()) <= 0)
                        .isPresent())
                .withMaxAttempts(-1)
                .withDelayFn(context -> order(call, context.getLastException()).orElse(Duration.ZERO))
                .onRetryScheduled(retry -> run.obeyed = run.obeyed.plus(counted(retry.getDelay())))
                .build();
    }

    private <T> RetryPolicy<T> faults(Call call) {
        return RetryPolicy.<T>builder()
                .handleIf(failure -> mayPass(call, failure))
                .withMaxAttempts(limits.tries())
                .withBackoff(limits.firstPause(), limits.longestPause())
                .withJitter(BLUR)
                .build();
    }

    /** How long the API tells a call to wait that surely was not carried out, or may be twice. */
    private static Optional<Duration> order(Call call, Throwable failure) {
        if (failure instanceof TooManyCalls storm) return storm.retryAfter();
        if (failure instanceof ServerFailure failed && failed.status() == 503 && call.isSafeToRepeat())
            return failed.retryAfter();
        return Optional.empty();
    }

    private static boolean mayPass(Call call, Throwable failure) {
        if (order(call, failure).isPresent()) return false;
        if (failure instanceof TooManyCalls) return true;
        if (failure instanceof Unanswered unanswered && !unanswered.mayHaveBeenCarriedOut()) return true;
        if (!call.isSafeToRepeat()) return false;
        return failure instanceof Unanswered
                || (failure instanceof Unreadable unreadable && unreadable.isCutOff())
                || (failure instanceof Refused refused && GATEWAY.contains(refused.status()));
    }

    private static Duration counted(Duration wait) {
        return wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
    }

    private static <T> T await(Call call, Run run, Duration atMost, CompletableFuture<T> outcome) {
        try {
            return outcome.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            outcome.cancel(true);
            throw new Unanswered(call + " did not end within " + atMost, run.mayHaveArrived, e);
        } catch (InterruptedException e) {
            outcome.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unanswered(call + " was interrupted", run.mayHaveArrived, e);
        } catch (ExecutionException e) {
            throw asOfThisThread(e);
        }
    }

    /** The try ran elsewhere; whoever reads the trace looks for the line that called. */
    static RuntimeException asOfThisThread(ExecutionException failure) {
        if (!(failure.getCause() instanceof RuntimeException known)) return new IllegalStateException(failure);
        known.setStackTrace(new Throwable().getStackTrace());
        return known;
    }
}
