package cobrowse.parity;

import java.util.Locale;
import java.util.Optional;

/**
 * A scenario in two places.
 *
 * @param why what differs, or why nothing can be compared; empty where all is the same
 * @param one empty where the scenario was not played at all
 */
public record Comparison(Scene scene, Verdict verdict, String why, Optional<Played> one, Optional<Played> other) {

    /** What comes of a comparison. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        NOT_COMPARABLE;

        /** For people to read. */
        public String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    static Comparison of(Scene scene, Optional<Played> one, Optional<Played> other) {
        var obstacle = skipped(one).or(() -> skipped(other)).or(() -> unknown(one, other));
        if (obstacle.isPresent()) {
            return new Comparison(scene, Verdict.NOT_COMPARABLE, obstacle.orElseThrow(), one, other);
        }
        var difference = one.orElseThrow().differenceTo(other.orElseThrow());
        var verdict = difference.isEmpty() ? Verdict.SAME : Verdict.DIFFERENT;
        return new Comparison(scene, verdict, difference, one, other);
    }

    private static Optional<String> skipped(Optional<Played> played) {
        return played.filter(Played::wasSkipped).map(Played::why);
    }

    private static Optional<String> unknown(Optional<Played> one, Optional<Played> other) {
        if (one.isPresent() && other.isPresent()) return Optional.empty();
        return Optional.of("only one of the two knows this scenario");
    }
}
