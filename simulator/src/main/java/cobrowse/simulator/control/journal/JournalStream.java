package cobrowse.simulator.control.journal;

import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One listener to the journal. It keeps nothing but its place there, so a slow one costs nothing and holds up nobody. */
final class JournalStream implements Audience.Follower {

    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final Runnable NOTHING = () -> {};

    private final SseEmitter emitter = new SseEmitter(0L);
    private final Journal journal;
    private final Teller teller;
    private final String organisationId;
    private final Search search;
    private long told;
    private boolean caughtUp;
    private volatile boolean over;
    private volatile Runnable noBeat = NOTHING;

    /** @param after the number of the last call that the listener knows */
    JournalStream(Journal journal, Teller teller, String organisationId, Search search, long after) {
        this.journal = journal;
        this.teller = teller;
        this.organisationId = organisationId;
        this.search = search;
        this.told = after;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Tells the listener at once that it is heard, so that it need not wait for the first call to know. */
    void greet() throws IOException {
        emitter.send(SseEmitter.event().comment("listening"));
    }

    /** A comment now and then, so that a listener who has left is noticed. */
    void beatIn(Audience audience) {
        if (over) return;
        noBeat = audience.after(BEAT, () -> {
            send(SseEmitter.event().comment("still there"));
            beatIn(audience);
        });
    }

    /** The listener has left. */
    void left() {
        over = true;
        noBeat.run();
    }

    @Override
    public void look() {
        var news = journal.after(organisationId, told);
        if (caughtUp && news.lastDropped() > told) end();
        for (var entry : news.entries()) {
            if (over) return;
            search.find(entry, teller).ifPresent(this::send);
            told = entry.number();
        }
        caughtUp = true;
    }

    @Override
    public void end() {
        over = true;
        emitter.complete();
    }

    private void send(EntryBody call) {
        send(SseEmitter.event()
                .id(Long.toString(call.when().number()))
                .name("call")
                .data(call, MediaType.APPLICATION_JSON));
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            over = true;
            emitter.completeWithError(e);
        }
    }
}
