package cobrowse.simulator.control.journal;

import cobrowse.simulator.control.journal.Explanation.Near;
import cobrowse.simulator.control.journal.Explanation.RuleStory;
import java.util.List;
import java.util.Optional;

/** How a call went, in a sentence. */
final class Summary {

    private Summary() {}

    static String of(EntryBody call, Optional<RuleStory> broken, List<Near> nearest) {
        var start = "%s %s was answered %d"
                .formatted(
                        call.question().method(),
                        call.question().path(),
                        call.reply().status());
        return start + ending(call, broken, nearest);
    }

    private static String ending(EntryBody call, Optional<RuleStory> broken, List<Near> nearest) {
        var judged = call.judged();
        if (judged.fault() != null) return ", because the fault " + judged.fault() + " was ordered.";
        if ("stalled".equals(judged.consequence())) {
            return ", and nothing will come of it: it broke the rule " + named(broken);
        }
        if (broken.isPresent()) return ", because it broke the rule " + named(broken);
        if (call.question().operation() == null) return isNear(nearest);
        if (judged.overlookedRule() != null) {
            return ", though it broke the rule " + judged.overlookedRule() + ", which is switched off.";
        }
        return call.reply().status() < 400 ? ": every rule was kept." : ", and no rule of ours explains that.";
    }

    private static String isNear(List<Near> nearest) {
        if (nearest.isEmpty()) return ": no operation is there, and none comes near it.";
        return ": no operation is there. The nearest is " + nearest.get(0).operation() + ".";
    }

    private static String named(Optional<RuleStory> broken) {
        return broken.map(story -> story.rule() + ". " + story.says() + ".").orElse("that its answer names.");
    }
}
