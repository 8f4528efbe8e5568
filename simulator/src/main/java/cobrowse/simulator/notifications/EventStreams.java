package cobrowse.simulator.notifications;

import cobrowse.simulator.organisation.HearsNews;
import cobrowse.simulator.organisation.News;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is listening on this simulator at the moment. */
@Component
class EventStreams implements HearsNews {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final int SECONDS_BETWEEN_BEATS = 20;

    private final KeptEvents events;
    private final List<EventStream> streams = new CopyOnWriteArrayList<>();
    private final ExecutorService senders = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            EventStreams::daemon,
            new DiscardPolicy());
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(EventStreams::daemon);

    EventStreams(KeptEvents events) {
        this.events = events;
        beats.scheduleWithFixedDelay(
                () -> streams.forEach(EventStream::beat),
                SECONDS_BETWEEN_BEATS,
                SECONDS_BETWEEN_BEATS,
                TimeUnit.SECONDS);
    }

    /** Opens a stream of an organisation's events that somebody may hear. */
    EventStream open(String organisationId, Predicate<CobrowseEvent> heard, Ear ear) {
        var stream = new EventStream(organisationId, heard, ear, senders);
        streams.add(stream);
        return stream;
    }

    /** The listener has left. */
    void forget(EventStream stream) {
        streams.remove(stream);
    }

    /** Lets every listener go, before the container waits for calls to end: these never would. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        streams.forEach(EventStream::end);
        beats.shutdownNow();
        senders.shutdown();
    }

    /** Something has happened in an organisation: whoever listens there reads on. */
    void wake(String organisationId) {
        for (var stream : streams) if (stream.organisationId().equals(organisationId)) wake(stream);
    }

    @Override
    public void hear(News news) {
        if (news.kind() == News.Kind.EVENT) wake(news.organisationId());
    }

    @Override
    public void hearFromNowOn() {
        streams.forEach(this::wake);
    }

    void wake(EventStream stream) {
        if (stream.wantsToRead()) senders.execute(() -> read(stream));
    }

    private void read(EventStream stream) {
        try {
            stream.read(events);
        } catch (RuntimeException e) {
            LOG.warn("A listener's events are read again in a second: {}", e.toString());
            if (!beats.isShutdown()) beats.schedule(() -> wake(stream), 1, TimeUnit.SECONDS);
        }
        if (stream.readsAgain()) senders.execute(() -> read(stream));
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "events");
        thread.setDaemon(true);
        return thread;
    }
}
