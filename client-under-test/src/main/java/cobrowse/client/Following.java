package cobrowse.client;

import cobrowse.client.api.Event;
import cobrowse.client.events.EventStream;
import cobrowse.client.http.Call;
import cobrowse.client.http.Reconnecting;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Listens to events, and follows what becomes of one thing. */
final class Following {

    static final String PATH = "/api/v2/cobrowse/events";

    private final Door door;
    private final Reconnecting reconnecting;
    private final ExecutorService threads;

    /** The newest event that this client has heard: what is begun now is told of after it. */
    private final AtomicLong newest = new AtomicLong();

    Following(Door door, Reconnecting reconnecting, ExecutorService threads) {
        this.door = door;
        this.reconnecting = reconnecting;
        this.threads = threads;
    }

    EventStream listen(Optional<String> after) {
        return new EventStream(
                (last, atMost) -> door.open(call(last), atMost), reconnecting, threads, after, this::heard);
    }

    /** To be called before something is begun: where a listener has to start so as to miss nothing of it. */
    String mark() {
        return Long.toString(newest.get());
    }

    Waiter waiter(String mark, Predicate<Event> about) {
        return timeout -> await(mark, about, timeout);
    }

    private Outcome await(String mark, Predicate<Event> about, Duration timeout) {
        var until = System.nanoTime() + timeout.toNanos();
        try (var stream = listen(Optional.of(mark))) {
            for (var left = timeout; left.toMillis() > 0; left = Duration.ofNanos(until - System.nanoTime())) {
                var outcome = stream.next(left).filter(about).flatMap(Outcome::of);
                if (outcome.isPresent()) return outcome.get();
                if (Thread.currentThread().isInterrupted()) break;
            }
            return new Outcome.StillOpen(timeout);
        }
    }

    private static Call call(Optional<String> last) {
        var call = Call.get(PATH).header("Accept", "text/event-stream");
        return last.map(id -> call.with("since", id).header("Last-Event-ID", id))
                .orElse(call);
    }

    private void heard(String id) {
        if (id.matches("[0-9]{1,18}")) newest.accumulateAndGet(Long.parseLong(id), Math::max);
    }
}
