package cobrowse.simulator.notifications;

import cobrowse.simulator.notifications.Events.Kept;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Who is listening on this simulator at the moment. */
@Component
class EventStreams {

    private static final int SECONDS_BETWEEN_BEATS = 20;

    private final List<EventStream> streams = new CopyOnWriteArrayList<>();
    private final ExecutorService senders = Executors.newCachedThreadPool(EventStreams::daemon);
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(EventStreams::daemon);

    EventStreams() {
        beats.scheduleWithFixedDelay(
                () -> streams.forEach(EventStream::beat),
                SECONDS_BETWEEN_BEATS,
                SECONDS_BETWEEN_BEATS,
                TimeUnit.SECONDS);
    }

    /** Opens a stream of an organisation's events that somebody may hear. */
    EventStream open(String organisationId, Predicate<CobrowseEvent> heard) {
        var emitter = new SseEmitter(0L);
        var stream = new EventStream(organisationId, heard, emitter, senders);
        emitter.onCompletion(() -> streams.remove(stream));
        emitter.onTimeout(() -> streams.remove(stream));
        emitter.onError(error -> streams.remove(stream));
        streams.add(stream);
        return stream;
    }

    /** Lets every listener go, before the container waits for calls to end: these never would. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        streams.forEach(stream -> stream.emitter().complete());
        beats.shutdown();
        senders.shutdown();
    }

    void send(String organisationId, Kept event) {
        for (var stream : streams) if (stream.organisationId().equals(organisationId)) stream.offer(event);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "events");
        thread.setDaemon(true);
        return thread;
    }
}
