package cobrowse.parity;

import java.util.List;

/**
 * What became of a scenario in one place.
 *
 * @param line where its steps or its row begin in the file, as of today; 0 where that is not known
 * @param why the step that failed, or why it was skipped; empty where it ended well
 */
public record Played(Scene scene, int line, Outcome outcome, String why, List<Exchange> exchanges, List<Need> needs) {

    /** How a scenario ends. */
    public enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    /** The same, told apart from others of its name. */
    public Played numbered(int number) {
        var told = new Scene(scene.feature(), scene.chapter(), scene.title(), number);
        return new Played(told, line, outcome, why, exchanges, needs);
    }

    boolean wasSkipped() {
        return outcome == Outcome.SKIPPED;
    }

    /** Everything that counts is as it was in the other place. */
    boolean isLike(Played other) {
        return differenceTo(other).isEmpty();
    }

    /** How the other place differs, in words; empty where it does not. */
    String differenceTo(Played other) {
        for (var at = 0; at < Math.min(exchanges.size(), other.exchanges.size()); at++) {
            var difference = exchanges.get(at).differenceTo(other.exchanges.get(at));
            if (!difference.isEmpty()) return difference;
        }
        if (outcome != other.outcome || !why.equals(other.why)) return ended(other);
        return exchanges.size() == other.exchanges.size() ? "" : "makes another number of calls";
    }

    private static String ended(Played other) {
        return other.outcome == Outcome.PASSED ? "passes" : "fails at the step \"" + other.why + "\"";
    }
}
