package cobrowse.simulator.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of one operation in the order Genesys applies them: the first broken one decides the answer. */
public record Rulebook<A>(String operation, List<Rule<? super A>> rules) {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <A> Rulebook<A> inOrder(String operation, Rule<? super A>... rules) {
        return new Rulebook<A>(operation, List.of(rules));
    }

    /** The same, with another rule before all others. */
    public Rulebook<A> after(Rule<? super A> first) {
        var all = new ArrayList<Rule<? super A>>(List.of(first));
        all.addAll(rules);
        return new Rulebook<A>(operation, List.copyOf(all));
    }

    /** The first refusal; without one, the first stall: what is refused further on was never accepted. */
    Judgement<A> judge(A attempt, Enforcement enforcement) {
        var verdicts = new ArrayList<Verdict>(rules.size());
        Ruling stalled = new Ruling.Allowed();
        for (var rule : rules) {
            var verdict = judge(rule, attempt, enforcement);
            verdicts.add(verdict);
            var ruling = ruling(verdict, rule, attempt).orElse(stalled);
            if (ruling instanceof Ruling.Denied) return new Judgement<>(this, attempt, verdicts, ruling);
            if (stalled instanceof Ruling.Allowed) stalled = ruling;
        }
        return new Judgement<>(this, attempt, verdicts, stalled);
    }

    private static <A> Optional<Ruling> ruling(Verdict verdict, Rule<? super A> rule, A attempt) {
        if (verdict == Verdict.STALLED) return Optional.of(new Ruling.Stalled(rule.id()));
        return verdict.isBroken() ? Optional.of(rule.ruleAgainst(attempt)) : Optional.empty();
    }

    private Verdict judge(Rule<? super A> rule, A attempt, Enforcement enforcement) {
        return switch (enforcement.orderOn(this, rule)) {
            case JUDGE -> rule.holds().test(attempt) ? Verdict.KEPT : Verdict.BROKEN;
            case BREAK -> Verdict.ORDERED;
            case PASS -> Verdict.PASSED;
            case STALL -> Verdict.STALLED;
            case OVERLOOK -> overlook(rule, attempt, enforcement);
        };
    }

    private static <A> Verdict overlook(Rule<? super A> rule, A attempt, Enforcement enforcement) {
        if (rule.holds().test(attempt)) return Verdict.KEPT;
        enforcement.overlooked(rule, rule.ruleAgainst(attempt));
        return Verdict.OVERLOOKED;
    }
}
