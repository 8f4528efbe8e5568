package cobrowse.simulator.control.journal;

import cobrowse.simulator.control.journal.EntryBody.MoveBody;
import cobrowse.simulator.control.journal.Explanation.RuleStory;
import java.util.ArrayList;
import java.util.List;

/** An explanation for terminals. */
final class PlainStory {

    private PlainStory() {}

    static String of(Explanation story) {
        var lines = new ArrayList<String>();
        lines.add(story.inShort());
        if (story.toPass() != null) lines.add("To pass: " + story.toPass());
        part("Rules, in the order in which they are judged:", rules(story.judged()), lines);
        part(
                "Moves:",
                story.call().effects().moves().stream().map(PlainStory::move).toList(),
                lines);
        part(
                "Events:",
                story.call().effects().events().stream().map(String::valueOf).toList(),
                lines);
        part("Perhaps you mean:", nearest(story), lines);
        return String.join("\n", lines) + "\n";
    }

    private static void part(String title, List<String> content, List<String> lines) {
        if (content.isEmpty()) return;
        lines.add("");
        lines.add(title);
        content.forEach(line -> lines.add("  " + line));
    }

    private static List<String> rules(List<RuleStory> stories) {
        var lines = new ArrayList<String>();
        for (var story : stories) {
            lines.add("%-17s  %s: %s".formatted(story.verdict(), story.rule(), story.says()));
            if (story.fix() == null) continue;
            lines.add("  it saw  " + story.facts());
            lines.add("  lesson  " + story.lesson());
        }
        return lines;
    }

    private static String move(MoveBody move) {
        if (move.from() == null) return "%s %s began as %s".formatted(move.thing(), move.id(), move.to());
        return "%s %s went from %s to %s by %s".formatted(move.thing(), move.id(), move.from(), move.to(), move.by());
    }

    private static List<String> nearest(Explanation story) {
        return story.nearest().stream()
                .map(near -> near.operation() + ": " + String.join("; ", near.changes()))
                .toList();
    }
}
