package cobrowse.simulator.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What to change in a call so that it becomes an operation, segment by segment. */
public final class PathDifference {

    private static final int MOST_SEGMENTS = 24;

    private enum Step {
        KEEP,
        REPLACE,
        LEAVE_OUT,
        ADD
    }

    private final List<String> path;
    private final List<String> template;
    private final int[][] common;

    private PathDifference(List<String> path, List<String> template) {
        this.path = path;
        this.template = template;
        this.common = common();
    }

    /** Such as "POST, not GET", "add /sessions", "/cobrowse instead of /co-browse". */
    public static List<String> between(String method, String path, String otherMethod, String template) {
        var changes = new ArrayList<String>();
        if (!method.equals(otherMethod)) changes.add(otherMethod + ", not " + method);
        changes.addAll(new PathDifference(segments(path), segments(template)).changes());
        return changes;
    }

    private List<String> changes() {
        var changes = new ArrayList<String>();
        var given = 0;
        var wanted = 0;
        while (given < path.size() || wanted < template.size()) {
            var step = step(given, wanted);
            if (step != Step.KEEP) changes.add(change(step, given, wanted));
            if (step != Step.ADD) given++;
            if (step != Step.LEAVE_OUT) wanted++;
        }
        return changes;
    }

    /** The step after which as much stays as before it. */
    private Step step(int given, int wanted) {
        if (given == path.size()) return Step.ADD;
        if (wanted == template.size()) return Step.LEAVE_OUT;
        if (isSame(given, wanted)) return Step.KEEP;
        if (common[given + 1][wanted + 1] == common[given][wanted]) return Step.REPLACE;
        return common[given + 1][wanted] == common[given][wanted] ? Step.LEAVE_OUT : Step.ADD;
    }

    private String change(Step step, int given, int wanted) {
        if (step == Step.ADD) return "add /" + template.get(wanted);
        if (step == Step.LEAVE_OUT) return "leave out /" + path.get(given);
        return "/%s instead of /%s".formatted(template.get(wanted), path.get(given));
    }

    /** How many segments stay, at most, from each pair of places on. */
    private int[][] common() {
        var counts = new int[path.size() + 1][template.size() + 1];
        for (var given = path.size() - 1; given >= 0; given--) {
            for (var wanted = template.size() - 1; wanted >= 0; wanted--) {
                counts[given][wanted] = isSame(given, wanted)
                        ? 1 + counts[given + 1][wanted + 1]
                        : Math.max(counts[given + 1][wanted], counts[given][wanted + 1]);
            }
        }
        return counts;
    }

    private boolean isSame(int given, int wanted) {
        return template.get(wanted).startsWith("{") || template.get(wanted).equals(path.get(given));
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .limit(MOST_SEGMENTS)
                .toList();
    }
}
