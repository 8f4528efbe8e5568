package cobrowse.parity;

import cobrowse.parity.Comparison.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What each scenario came to in two places.
 *
 * @param one what the first place is called, such as "simulator"
 */
public record Report(String one, String other, List<Comparison> comparisons) {

    /** The place that recordings are made of. */
    public static final String ORG = "org";

    /** Compares all scenarios that were played in either place. */
    public static Report of(String one, Recording here, String other, Recording there) {
        var scenes = new TreeSet<Scene>();
        Stream.of(here, there).flatMap(it -> it.scenes().stream()).forEach(played -> scenes.add(played.scene()));
        var comparisons = scenes.stream()
                .map(scene -> Comparison.of(scene, here.of(scene), there.of(scene)))
                .toList();
        return new Report(one, other, comparisons);
    }

    /** The comparisons that came to this. */
    public List<Comparison> with(Verdict verdict) {
        return comparisons.stream().filter(it -> it.verdict() == verdict).toList();
    }

    /** What was played in the first place. */
    public Recording first() {
        return recording(comparisons.stream().map(Comparison::one));
    }

    /** What was played in the second place. */
    public Recording second() {
        return recording(comparisons.stream().map(Comparison::other));
    }

    /**
     * What differs here and did not on the day of another report: both differ from the org of that day, or else the first place
     * has changed since.
     */
    public List<Comparison> driftedSince(Recording first) {
        return with(Verdict.DIFFERENT).stream()
                .filter(it -> !first.of(it.scene())
                        .flatMap(then -> it.one().map(then::isLike))
                        .orElse(false))
                .toList();
    }

    private static Recording recording(Stream<Optional<Played>> played) {
        return new Recording(played.flatMap(Optional::stream).toList());
    }
}
