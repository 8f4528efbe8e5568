package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What breaking a rule gets, in a line. */
final class Outcome {

    private Outcome() {}

    static String of(Rule<?> rule) {
        var refused = rule.otherwise().refusal().map(Outcome::of);
        return Stream.concat(refused.stream(), rule.otherwise().symptom().stream())
                .collect(Collectors.joining("; "));
    }

    private static String of(Refusal<?> refusal) {
        return refusal.status() + " " + refusal.code();
    }
}
