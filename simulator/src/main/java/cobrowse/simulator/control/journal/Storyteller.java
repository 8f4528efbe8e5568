package cobrowse.simulator.control.journal;

import cobrowse.simulator.control.journal.Explanation.Near;
import cobrowse.simulator.control.journal.Explanation.RuleStory;
import cobrowse.simulator.rulebook.Judgement;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Verdict;
import cobrowse.simulator.wire.Links;
import cobrowse.simulator.wire.PathDifference;
import cobrowse.simulator.wire.UnknownCalls;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells why an answer is as it is. */
@Component
class Storyteller {

    private static final int MOST_NEAR = 3;

    private final Teller teller;
    private final Reader reader;
    private final UnknownCalls unknown;

    Storyteller(Teller teller, Reader reader, UnknownCalls unknown) {
        this.teller = teller;
        this.reader = reader;
        this.unknown = unknown;
    }

    Explanation explain(Entry entry) {
        var redactor = reader.redactor(entry);
        var call = teller.tell(entry);
        var judged = entry.course().judgements().stream()
                .flatMap(judgement -> stories(judgement, redactor))
                .toList();
        var nearest = nearest(entry, redactor);
        var broken = judged.stream()
                .filter(story -> story.rule().equals(call.judged().brokenRule()))
                .filter(story -> !story.verdict().equals(Verdict.KEPT.words()))
                .reduce((one, later) -> later);
        return new Explanation(
                call.when().correlationId(),
                Summary.of(call, broken, nearest),
                toPass(call, broken, nearest),
                judged,
                nearest,
                call);
    }

    private static @Nullable String toPass(EntryBody call, Optional<RuleStory> broken, List<Near> nearest) {
        if (call.judged().fault() != null) {
            return "Nothing in the call: a tester ordered this answer. Take the fault back, or wait until it is used up.";
        }
        if (broken.isPresent()) return broken.get().fix();
        return nearest.isEmpty() ? null : "Call " + nearest.get(0).operation() + " instead, if you mean that.";
    }

    private Stream<RuleStory> stories(Judgement<?> judgement, Redactor redactor) {
        List<? extends Rule<?>> rules = judgement.rulebook().rules();
        return IntStream.range(0, rules.size()).mapToObj(place -> story(judgement, place, rules.get(place), redactor));
    }

    private RuleStory story(Judgement<?> judgement, int place, Rule<?> rule, Redactor redactor) {
        var verdict = judgement.verdictOn(place);
        var counts = verdict.isBroken() || verdict == Verdict.OVERLOOKED;
        return new RuleStory(
                judgement.rulebook().operation(),
                rule.id(),
                rule.says(),
                verdict.words(),
                verdict == Verdict.NOT_REACHED ? null : facts(rule, judgement, redactor),
                counts ? rule.lesson().because() : null,
                counts ? rule.lesson().fix() : null,
                Links.to("/learn/rules/" + rule.id()));
    }

    private JsonNode facts(Rule<?> rule, Judgement<?> judgement, Redactor redactor) {
        return redactor.json(reader.tree(Facts.seenBy(rule, judgement)), true);
    }

    /** Only of a call that came to no operation. */
    private List<Near> nearest(Entry entry, Redactor redactor) {
        if (entry.place().card().isPresent()) return List.of();
        var asked = entry.asked();
        var path = redactor.text(asked.path());
        return unknown.nearest(asked.method(), path, MOST_NEAR).stream()
                .map(card -> new Near(
                        card.name(),
                        Links.to("/learn/operations#" + UnknownCalls.anchor(card)),
                        PathDifference.between(asked.method(), path, card.method(), card.path())))
                .toList();
    }
}
