package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Judge;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.rulebook.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All rules in the order in which one meets them: those of any call, those that many share, then by operation. */
@Component
class Curriculum {

    private static final String ANY_CALL = "any call";

    /** Rules that belong together; each rule is in one chapter only. */
    record Chapter(String title, Optional<Card> card, List<Rule<?>> rules) {
        String anchor() {
            return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        }
    }

    /** A rule's place in the order of those who insist on it. */
    record Place(String title, Optional<Card> card, int at, int of) {}

    private final List<Judge> judges;
    private final Catalogue catalogue;

    Curriculum(List<Judge> judges, Catalogue catalogue) {
        var others =
                judges.stream().filter(judge -> !(judge instanceof Operation)).toList();
        this.catalogue = catalogue;
        this.judges = Stream.of(
                        others.stream().filter(Curriculum::isAnyCall),
                        catalogue.operations().stream(),
                        others.stream().filter(judge -> !isAnyCall(judge)))
                .flatMap(all -> all)
                .map(Judge.class::cast)
                .toList();
    }

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        var shared = judges.stream()
                .flatMap(judge -> judge.rulebook().rules().stream())
                .distinct()
                .filter(this::isShared)
                .toList();
        var told = new LinkedHashSet<Rule<?>>(shared);
        judges.forEach(judge -> chapter(judge, told).ifPresent(chapters::add));
        chapters.add(1, new Chapter("Shared by several operations", Optional.empty(), List.copyOf(shared)));
        return chapters;
    }

    /** Every place where a rule is judged, in the order of the chapters. */
    List<Place> places(Rule<?> rule) {
        return judges.stream()
                .filter(judge -> judge.rulebook().rules().contains(rule))
                .map(judge -> place(judge, rule))
                .toList();
    }

    /** What an operation insists on, from the first to the last. */
    List<Rule<?>> order(Operation operation) {
        return catalogue.order(operation);
    }

    private Optional<Chapter> chapter(Judge judge, Set<Rule<?>> told) {
        var rules = new ArrayList<Rule<?>>();
        for (var rule : judge.rulebook().rules()) if (told.add(rule)) rules.add(rule);
        return rules.isEmpty() ? Optional.empty() : Optional.of(new Chapter(title(judge), card(judge), rules));
    }

    private Place place(Judge judge, Rule<?> rule) {
        var rules = judge instanceof Operation operation
                ? order(operation)
                : judge.rulebook().rules().stream().<Rule<?>>map(it -> it).toList();
        return new Place(title(judge), card(judge), rules.indexOf(rule) + 1, rules.size());
    }

    /** Whether operations of several folders insist on it. */
    private boolean isShared(Rule<?> rule) {
        return judges.stream()
                        .filter(judge -> judge.rulebook().rules().contains(rule))
                        .map(judge -> judge.getClass().getPackageName())
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isAnyCall(Judge judge) {
        return judge.rulebook().operation().startsWith(ANY_CALL);
    }

    private static Optional<Card> card(Judge judge) {
        return judge instanceof Operation operation ? Optional.of(operation.card()) : Optional.empty();
    }

    static String title(Judge judge) {
        var title = judge.rulebook().operation();
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
