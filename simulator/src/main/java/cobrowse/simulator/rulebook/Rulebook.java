package cobrowse.simulator.rulebook;

import java.util.List;
import java.util.Optional;

/** The rules of one operation in the order Genesys applies them: the first broken one decides the answer. */
public record Rulebook<A>(String operation, List<Rule<? super A>> rules) {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <A> Rulebook<A> inOrder(String operation, Rule<? super A>... rules) {
        return new Rulebook<A>(operation, List.of(rules));
    }

    /** The first refusal; without one, the first stall: what is refused further on was never accepted. */
    Ruling judge(A attempt, Enforcement enforcement) {
        Ruling stalled = new Ruling.Allowed();
        for (var rule : rules) {
            var ruling = judge(rule, attempt, enforcement);
            if (ruling.filter(Ruling.Denied.class::isInstance).isPresent()) return ruling.get();
            if (stalled instanceof Ruling.Allowed) stalled = ruling.orElse(stalled);
        }
        return stalled;
    }

    private Optional<Ruling> judge(Rule<? super A> rule, A attempt, Enforcement enforcement) {
        return switch (enforcement.orderOn(this, rule)) {
            case JUDGE -> rule.judge(attempt);
            case BREAK -> Optional.of(rule.ruleAgainst(attempt));
            case OVERLOOK -> {
                rule.judge(attempt).ifPresent(ruling -> enforcement.overlooked(rule, ruling));
                yield Optional.empty();
            }
        };
    }
}
