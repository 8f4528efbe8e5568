package cobrowse.simulator.control.journal;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Judgement;
import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.wire.Deeds.Moved;
import cobrowse.simulator.wire.EntityListing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call and what came of it, as references only: it is put into words, without its secrets, when somebody reads it. */
final class Entry {

    /**
     * When and where a call was answered.
     *
     * @param at on the machine's clock
     * @param organisationAt on the organisation's; empty for a call that showed no known token
     * @param took until the answer began
     */
    record Place(
            Instant at,
            Duration took,
            Optional<Organisation> organisation,
            Optional<Instant> organisationAt,
            Optional<Card> card) {}

    /** @param fault the id of the fault that made the answer */
    record Course(List<Judgement<?>> judgements, List<Moved> moves, List<Object> events, Optional<String> fault) {}

    private static final int BYTES_OF_A_CALL = 1_500;
    private static final int BYTES_OF_AN_ATTEMPT = 1_500;
    private static final int BYTES_OF_AN_ENTITY = 600;
    private static final int TIMES_A_BODY_IS_KEPT = 4;

    private final Asked asked;
    private final Place place;
    private final Course course;
    private volatile Answered answered;
    private final long weight;
    private long number;

    Entry(Asked asked, Place place, Course course, Answered answered) {
        this.asked = asked;
        this.place = place;
        this.course = course;
        this.answered = answered;
        this.weight = estimate();
    }

    Asked asked() {
        return asked;
    }

    Place place() {
        return place;
    }

    Course course() {
        return course;
    }

    Answered answered() {
        return answered;
    }

    /** The answer became another while it was written. */
    void answered(Answered other) {
        answered = other;
    }

    /** Grows with every call of the process. */
    long number() {
        return number;
    }

    void number(long given) {
        number = given;
    }

    /** How many bytes it takes up, about and at most. */
    long weight() {
        return weight;
    }

    private long estimate() {
        return BYTES_OF_A_CALL
                + (long) TIMES_A_BODY_IS_KEPT * asked.body().length
                + 2L * asked.path().length()
                + 2L * asked.query().map(String::length).orElse(0)
                + (long) BYTES_OF_AN_ATTEMPT * course.judgements().size()
                + (long) BYTES_OF_AN_ENTITY * entities(answered.body());
    }

    private static int entities(@Nullable Object body) {
        if (body instanceof WrittenCopy) return WrittenCopy.MOST_BYTES / BYTES_OF_AN_ENTITY;
        return body instanceof EntityListing<?> listing ? 1 + listing.entities().size() : 1;
    }
}
