package cobrowse.simulator.wire;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How far a call is from an operation: the edit distance of their paths, segment by segment, where typing errors count little. */
final class Nearness {

    private static final double VARIABLE = 0.25;
    private static final double OTHER_METHOD = 0.25;
    private static final double WORTH_NAMING = 0.7;
    private static final double LOOKS_LIKE_IT = 0.8;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearness() {}

    /** 0 for the same; about 1 for each segment that is another, missing or too many. */
    static double distance(String method, String path, String otherMethod, String template) {
        return edits(segments(path), segments(template)) + (method.equals(otherMethod) ? 0 : OTHER_METHOD);
    }

    /** Whether enough is alike, beyond what both begin with, for the operation to be worth naming. */
    static boolean isNear(String path, String template) {
        var left = segments(path);
        var right = segments(template);
        var same = 0;
        while (same < Math.min(left.size(), right.size()) && left.get(same).equals(right.get(same))) same++;
        return edits(left, right) <= WORTH_NAMING * (Math.max(left.size(), right.size()) - same);
    }

    private static double edits(List<String> path, List<String> template) {
        var before = new double[template.size() + 1];
        Arrays.setAll(before, column -> column);
        for (var segment : path) {
            var row = new double[before.length];
            row[0] = before[0] + 1;
            for (var column = 1; column < row.length; column++) {
                var changed = before[column - 1] + change(segment, template.get(column - 1));
                row[column] = Math.min(changed, 1 + Math.min(before[column], row[column - 1]));
            }
            before = row;
        }
        return before[template.size()];
    }

    private static double change(String segment, String other) {
        if (other.startsWith("{")) return VARIABLE;
        double similarity = SIMILARITY.apply(segment, other);
        return similarity < LOOKS_LIKE_IT ? 1 : 1 - similarity;
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }
}
