package cobrowse.simulator.notifications;

import cobrowse.simulator.notifications.Events.Kept;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One listener: hears each event once, those of a conversation in their order, holds up nobody, and is cut off when it falls
 * too far behind.
 */
final class EventStream {

    private static final int MOST_WAITING = 2 * Events.KEPT;

    private final String organisationId;
    private final Predicate<CobrowseEvent> heard;
    private final SseEmitter emitter;
    private final Executor senders;
    private final Queue<Kept> waiting = new ArrayDeque<>();
    private final Set<Long> known = new LinkedHashSet<>();
    private final List<Kept> meanwhile = new ArrayList<>();
    private boolean begun;
    private boolean sending;

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

    /** First what the listener has missed, then what happened while that was looked up, each once. */
    synchronized void begin(List<Kept> missed) {
        missed.forEach(this::add);
        begun = true;
        meanwhile.forEach(this::add);
        meanwhile.clear();
    }

    synchronized void offer(Kept kept) {
        if (begun) add(kept);
        else meanwhile.add(kept);
    }

    /** A comment now and then, so that a listener who has left is noticed. */
    void beat() {
        senders.execute(() -> send(SseEmitter.event().comment("still there")));
    }

    private void add(Kept kept) {
        if (!heard.test(kept.event()) || !known.add(kept.id())) return;
        if (known.size() > MOST_WAITING) known.remove(known.iterator().next());
        waiting.add(kept);
        if (waiting.size() > MOST_WAITING) {
            waiting.clear();
            senders.execute(emitter::complete);
        } else if (!sending) {
            sending = true;
            senders.execute(this::sendAll);
        }
    }

    private synchronized Optional<Kept> next() {
        var next = Optional.ofNullable(waiting.poll());
        sending = next.isPresent();
        return next;
    }

    private void sendAll() {
        for (var kept = next(); kept.isPresent(); kept = next()) send(kept.get());
    }

    private void send(Kept kept) {
        send(SseEmitter.event()
                .id(Long.toString(kept.id()))
                .name(kept.event().type())
                .data(kept.event(), MediaType.APPLICATION_JSON));
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e);
        }
    }
}
