package cobrowse.simulator.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rules of one operation in the order Genesys applies them: the first broken one decides the answer. */
public record Rulebook<A>(String operation, List<Rule<? super A>> rules) {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <A> Rulebook<A> inOrder(String operation, Rule<? super A>... rules) {
        return new Rulebook<A>(operation, List.of(rules));
    }

    /** The first refusal; without one, the first stall: what is refused further on was never accepted. */
    Ruling judge(A attempt, Predicate<Rule<?>> enforced) {
        Ruling stalled = new Ruling.Allowed();
        for (var rule : rules) {
            var ruling = enforced.test(rule) ? rule.judge(attempt) : Optional.<Ruling>empty();
            if (ruling.filter(Ruling.Denied.class::isInstance).isPresent()) return ruling.get();
            if (stalled instanceof Ruling.Allowed) stalled = ruling.orElse(stalled);
        }
        return stalled;
    }
}
