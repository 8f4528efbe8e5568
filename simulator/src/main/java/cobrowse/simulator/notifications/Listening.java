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
        var stream = streams.open(organisationId, heard);
        stream.greet();
        stream.beginAfter(after == Long.MAX_VALUE ? events.last(organisationId) : after);
        streams.wake(stream);
        return stream.emitter();
    }

    /** The id of the last event so far: from there listens who knows how things stand. */
    public long last(String organisationId) {
        return events.last(organisationId);
    }
}
