package cobrowse.simulator.control.journal;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.control.journal.Entry.Course;
import cobrowse.simulator.control.journal.Entry.Place;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Judgement;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.wire.Correlation;
import cobrowse.simulator.wire.Deeds;
import cobrowse.simulator.wire.Deeds.Done;
import cobrowse.simulator.wire.TeachingHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers, while a call is answered, what the journal will keep of it. */
final class Recording {

    /** Where the whole story of a refusal is told: a path of the simulator. */
    static final String EXPLANATION = "Sim-Explanation";

    private static final String ATTRIBUTE = Recording.class.getName();

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final SimulatedClock clock;
    private final Journal journal;
    private final long began = System.nanoTime();
    private final Done done;
    private final List<Judgement<?>> judgements = new ArrayList<>(2);
    private @Nullable Object answer;
    private @Nullable WrittenCopy copy;
    private @Nullable Entry entry;
    private int tries;
    private boolean over;

    private Recording(HttpServletRequest request, HttpServletResponse response, Journal journal, SimulatedClock clock) {
        this.request = request;
        this.response = response;
        this.journal = journal;
        this.clock = clock;
        this.done = Deeds.noteFor(request);
    }

    static Recording begin(
            HttpServletRequest request, HttpServletResponse response, Journal journal, SimulatedClock clock) {
        var recording = new Recording(request, response, journal, clock);
        request.setAttribute(ATTRIBUTE, recording);
        return recording;
    }

    static Optional<Recording> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Recording recording
                ? Optional.of(recording)
                : Optional.empty();
    }

    /** A call that is made again because another stood in its way is told as it went in the end. */
    void judged(Judgement<?> judgement) {
        if (tries != done.tries().get()) judgements.clear();
        tries = done.tries().get();
        judgements.add(judgement);
    }

    void answeredBy(Object body) {
        answer = body;
    }

    /** Puts the call into the journal, once. */
    synchronized void answerBegins() {
        if (over || entry != null) return;
        if (response.getStatus() >= 400 && !response.isCommitted()) linkToExplanation();
        if (answer == null || fault().isPresent()) copy = new WrittenCopy(answer);
        entry = new Entry(Asked.of(request), place(), course(), Answered.of(response, body()));
        journal.add(place(entry), entry);
    }

    synchronized void written(byte[] part, int from, int length) {
        if (copy != null) copy.add(part, from, length);
    }

    /** The container takes the request back. */
    synchronized void ends() {
        answerBegins();
        if (entry != null && entry.answered().status() != response.getStatus()) {
            entry.answered(Answered.of(response, body()));
        }
        over = true;
    }

    /** Somebody further out will say what went wrong. */
    synchronized void breaksOff() {
        if (!response.isCommitted()) response.setStatus(500);
        ends();
    }

    private static String place(Entry entry) {
        return entry.place().organisation().map(Organisation::id).orElse(Journal.NOBODYS);
    }

    private @Nullable Object body() {
        return copy == null ? answer : copy;
    }

    private void linkToExplanation() {
        if (!request.getRequestURI().startsWith("/api/")) return;
        response.setHeader(EXPLANATION, "/_sim/explain/" + Correlation.of(request));
    }

    private Place place() {
        var organisation = Sandbox.of(request);
        return new Place(
                clock.machineTime(),
                Duration.ofNanos(System.nanoTime() - began),
                organisation,
                organisation.map(clock::now),
                TeachingHeaders.operation(request).map(Operation::card));
    }

    private Course course() {
        return new Course(List.copyOf(judgements), List.copyOf(done.moves()), List.copyOf(done.events()), fault());
    }

    private Optional<String> fault() {
        return Optional.ofNullable(request.getAttribute(Deeds.FAULT)).map(String::valueOf);
    }
}
