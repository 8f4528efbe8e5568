package cobrowse.parity;

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
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    static Comparison of(Scene scene, Optional<Played> one, Optional<Played> other) {
        var obstacle = obstacle(one).or(() -> obstacle(other));
        if (obstacle.isPresent()) {
            return new Comparison(scene, Verdict.NOT_COMPARABLE, obstacle.orElseThrow(), one, other);
        }
        var difference = one.orElseThrow().differenceTo(other.orElseThrow());
        var verdict = difference.isEmpty() ? Verdict.SAME : Verdict.DIFFERENT;
        return new Comparison(scene, verdict, difference, one, other);
    }

    /** @return empty where there is something to compare */
    private static Optional<String> obstacle(Optional<Played> played) {
        if (played.isEmpty()) return Optional.of("one of the two does not know this scenario");
        return played.filter(Played::wasSkipped).map(Played::why);
    }
}
