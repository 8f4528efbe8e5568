package cobrowse.simulator.notifications;

import cobrowse.simulator.notifications.KeptEvents.Kept;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * One listener: reads on where it is, whenever it is woken, and so hears each event once and in order, whichever simulator
 * it comes from. It holds up nobody, and is cut off when it falls so far behind that events may be lost to it.
 */
final class EventStream {

    private final String organisationId;
    private final Predicate<CobrowseEvent> heard;
    private final Ear ear;
    private final Executor senders;
    private long last;
    private boolean begun;
    private boolean reading;
    private boolean again;
    private volatile boolean gone;

    EventStream(String organisationId, Predicate<CobrowseEvent> heard, Ear ear, Executor senders) {
        this.organisationId = organisationId;
        this.heard = heard;
        this.ear = ear;
        this.senders = senders;
    }

    String organisationId() {
        return organisationId;
    }

    /** Tells the listener at once that it is heard, so that it need not wait for the first event to know. */
    void greet() throws IOException {
        ear.greet();
    }

    /** Lets the listener go. */
    void end() {
        ear.hangUp();
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
            if (full && !events.reachesBackTo(organisationId, last)) ear.hangUp();
        }
    }

    /** Something now and then, so that a listener who has left is noticed. */
    void beat() {
        senders.execute(() -> say(ear::beat));
    }

    private void tell(Kept kept) {
        last = kept.id();
        if (gone || !heard.test(kept.event())) return;
        say(() -> ear.tell(kept.id(), kept.event()));
    }

    private void say(Saying saying) {
        try {
            saying.say();
        } catch (IOException | IllegalStateException e) {
            gone = true;
            ear.hangUp(e);
        }
    }

    private interface Saying {
        void say() throws IOException;
    }
}
