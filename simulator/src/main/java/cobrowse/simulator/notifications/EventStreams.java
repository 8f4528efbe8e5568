package cobrowse.simulator.notifications;

import cobrowse.simulator.notifications.Events.Kept;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Who is listening on this simulator at the moment. */
@Component
class EventStreams implements DisposableBean {

    private final List<EventStream> streams = new CopyOnWriteArrayList<>();
    private final ExecutorService senders = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "events");
        thread.setDaemon(true);
        return thread;
    });

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

    /** Lets every listener go, so that the simulator can stop. */
    @Override
    public void destroy() {
        streams.forEach(stream -> stream.emitter().complete());
        senders.shutdown();
    }

    void send(String organisationId, Kept event) {
        for (var stream : streams) if (stream.organisationId().equals(organisationId)) stream.offer(event);
    }
}
