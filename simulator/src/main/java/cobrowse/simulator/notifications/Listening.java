package cobrowse.simulator.notifications;

import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Opens event streams that begin where the listener left off. */
@Component
public class Listening {

    private final KeptEvents events;
    private final EventStreams streams;

    Listening(KeptEvents events, EventStreams streams) {
        this.events = events;
        this.streams = streams;
    }

    /**
     * @param after the id of the last event that the listener knows; with Long.MAX_VALUE only what is to come
     */
    public SseEmitter listen(String organisationId, long after, Predicate<CobrowseEvent> heard) throws IOException {
        var emitter = new SseEmitter(0L);
        var stream = streams.open(organisationId, heard, new EmittingEar(emitter));
        emitter.onCompletion(() -> streams.forget(stream));
        emitter.onTimeout(() -> streams.forget(stream));
        emitter.onError(error -> streams.forget(stream));
        stream.greet();
        stream.beginAfter(after == Long.MAX_VALUE ? events.last(organisationId) : after);
        streams.wake(stream);
        return emitter;
    }

    /**
     * Lets somebody hear by a line of their own.
     *
     * @param after the id of the last event that the listener knows
     * @return to be run when the listener leaves
     */
    public Runnable follow(String organisationId, long after, Predicate<CobrowseEvent> heard, Ear ear) {
        var stream = streams.open(organisationId, heard, ear);
        stream.beginAfter(after);
        streams.wake(stream);
        return () -> streams.forget(stream);
    }

    /** The id of the last event so far: from there listens who knows how things stand. */
    public long last(String organisationId) {
        return events.last(organisationId);
    }
}
