package cobrowse.simulator.control.journal;

import cobrowse.simulator.rulebook.Judgement;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Whether a call has to do with something. */
final class Mentions {

    private Mentions() {}

    /** @param wanted "METHOD /path" as the operation's card has it, or a rulebook's name such as "start a session" */
    static boolean operation(Entry entry, String wanted) {
        return entry.place().card().filter(card -> card.name().equals(wanted)).isPresent()
                || entry.course().judgements().stream()
                        .anyMatch(judgement -> judgement.rulebook().operation().equals(wanted));
    }

    /** Whether the rule was judged, and not kept. */
    static boolean rule(Entry entry, String ruleId) {
        return entry.course().judgements().stream().anyMatch(judgement -> isNotKept(judgement, ruleId));
    }

    private static boolean isNotKept(Judgement<?> judgement, String ruleId) {
        List<? extends Rule<?>> rules = judgement.rulebook().rules();
        return IntStream.range(0, judgement.reached().size())
                .filter(place -> rules.get(place).id().equals(ruleId))
                .anyMatch(place -> judgement.verdictOn(place) != Verdict.KEPT);
    }

    /** Whether an id stands in there: as the whole of a text, or as a segment of a path or a value of a query. */
    static boolean id(JsonNode json, String id) {
        if (json.isString()) return isIn(json.stringValue(), id);
        return json.valueStream().anyMatch(inner -> id(inner, id));
    }

    private static boolean isIn(String text, String id) {
        if (text.equals(id)) return true;
        return text.contains(id)
                && text.contains("/")
                && Arrays.asList(text.split("[/?&=#]")).contains(id);
    }
}
