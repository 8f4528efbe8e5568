package cobrowse.simulator.notifications;

import cobrowse.simulator.notifications.KeptEvents.Kept;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One listener: reads on where it is, whenever it is woken, and so hears each event once and in order, whichever simulator
 * it comes from. It holds up nobody, and is cut off when it falls so far behind that events may be lost to it.
 */
final class EventStream {

    private final String organisationId;
    private final Predicate<CobrowseEvent> heard;
    private final SseEmitter emitter;
    private final Executor senders;
    private long last;
    private boolean begun;
    private boolean reading;
    private boolean again;
    private volatile boolean gone;

    EventStream(String organisationId, Predicate<CobrowseEvent> heard, SseEmitter emitter, Executor senders) {
        this.organisationId = organisationId;
        this.heard = heard;
        this.emitter = emitter;
        this.senders = senders;
    }

    String organisationId() {
        return organisationId;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Tells the listener at once that it is heard, so that it need not wait for the first event to know. */
    void greet() throws IOException {
        emitter.send(SseEmitter.event().comment("listening"));
    }

    /** @param after the id of the last event that the listener knows */
    synchronized void beginAfter(long after) {
        last = after;
        begun = true;
    }

    /** @return whether there is somebody to read now: not before it has begun, and not twice at a time */
    synchronized boolean wantsToRead() {
        if (!begun) return false;
        again = reading;
        if (reading) return false;
        reading = true;
        return true;
    }

    /** @return whether it was woken again meanwhile, and has to read once more */
    synchronized boolean readsAgain() {
        reading = again;
        again = false;
        return reading;
    }

    /** Sends all that has happened. */
    void read(KeptEvents events) {
        for (var full = true; full && !gone; ) {
            var next = events.after(organisationId, last);
            next.forEach(this::tell);
            full = next.size() == KeptEvents.AT_A_TIME;
            if (full && !events.reachesBackTo(organisationId, last)) emitter.complete();
        }
    }

    /** A comment now and then, so that a listener who has left is noticed. */
    void beat() {
        senders.execute(() -> send(SseEmitter.event().comment("still there")));
    }

    private void tell(Kept kept) {
        last = kept.id();
        if (gone || !heard.test(kept.event())) return;
        send(SseEmitter.event()
                .id(Long.toString(kept.id()))
                .name(kept.event().type())
                .data(kept.event(), MediaType.APPLICATION_JSON));
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            gone = true;
            emitter.completeWithError(e);
        }
    }
}
