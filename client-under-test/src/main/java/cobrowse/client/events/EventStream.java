package cobrowse.client.events;

import cobrowse.client.api.Event;
import cobrowse.client.failures.CobrowseException;
import cobrowse.client.failures.Unanswered;
import cobrowse.client.http.Reconnecting;
import cobrowse.client.http.Reconnecting.Broken;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/**
 * What the agent's side hears, each event once and in order. Where the connection breaks or falls silent the stream is taken
 * up after the last event that was heard. For one listener at a time.
 */
public final class EventStream implements AutoCloseable {

    /** Where everything begins that is kept. */
    public static final String BEGINNING = "0";

    private static final Duration LONG = Duration.ofHours(1);

    /** Opens a connection. */
    @FunctionalInterface
    public interface Opening {
        /** @param after the id of the last event that is known @param atMost how long that may take */
        InputStream open(Optional<String> after, Duration atMost);
    }

    private final Opening opening;
    private final Reconnecting reconnecting;
    private final ExecutorService threads;
    private final Consumer<String> heardIds;
    private final Object oneAtATime = new Object();
    private Optional<String> last;
    private volatile Optional<EventLine> line = Optional.empty();
    private final CompletableFuture<Optional<Event>> closing = new CompletableFuture<>();

    /**
     * @param after the id of the last event that is known; without one only what is to come is heard
     * @param heardIds is told the id of every event
     */
    public EventStream(
            Opening opening,
            Reconnecting reconnecting,
            ExecutorService threads,
            Optional<String> after,
            Consumer<String> heardIds) {
        this.opening = opening;
        this.reconnecting = reconnecting;
        this.threads = threads;
        this.last = after;
        this.heardIds = heardIds;
    }

    /**
     * Waits for the next event.
     *
     * @return empty when none came in time, or the stream was closed
     * @throws CobrowseException when the stream is refused, or cannot be opened in all tries
     */
    public Optional<Event> next(Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        return isClosed() ? Optional.empty() : reconnecting.until(patience, closing, () -> take(until));
    }

    /** Tells a listener each event, until somebody closes the stream or interrupts this thread. */
    public void forEach(Consumer<Event> listener) {
        while (!isClosed() && !Thread.currentThread().isInterrupted())
            next(LONG).ifPresent(listener);
    }

    private Optional<Event> take(long until) {
        synchronized (oneAtATime) {
            try {
                var heard = opened(until).next(reconnecting.limits().silence());
                last = heard.id().or(() -> last);
                heard.id().ifPresent(heardIds);
                return Optional.of(heard.event());
            } catch (Broken broken) {
                hangUp();
                if (isClosed()) return Optional.empty();
                throw broken;
            } catch (Unanswered unanswered) {
                if (System.nanoTime() < until) throw unanswered;
                return Optional.empty(); // the caller's patience ended, not the client's
            } catch (InterruptedException e) {
                return Optional.empty();
            }
        }
    }

    private EventLine opened(long until) {
        if (line.isEmpty()) {
            var left = Duration.ofNanos(Math.max(1_000_000, until - System.nanoTime()));
            var call = reconnecting.limits().call();
            var body = opening.open(last, left.compareTo(call) < 0 ? left : call);
            line = Optional.of(new EventLine(body, threads));
            if (isClosed()) hangUp();
        }
        return line.orElseThrow(() -> new Broken("the stream was closed"));
    }

    private boolean isClosed() {
        return closing.isDone();
    }

    private void hangUp() {
        line.ifPresent(EventLine::close);
        line = Optional.empty();
    }

    @Override
    public void close() {
        closing.complete(Optional.empty());
        line.ifPresent(EventLine::close);
    }
}
