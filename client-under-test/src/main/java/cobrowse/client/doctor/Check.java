package cobrowse.client.doctor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * How it is found out, without starting, whether a start keeps a rule.
 *
 * @param <W> what it needs to know of what is wanted
 * @param rule its id in the catalogue
 * @param law what it says there
 * @param refusal what whoever breaks it meets; none where a start stalls
 * @param fix what helps, as a rule
 * @param concerns whether a start is asked about it
 */
record Check<W>(
        String rule,
        String law,
        Optional<Refusal> refusal,
        String fix,
        Predicate<W> concerns,
        BiFunction<W, Scene, Sight> look) {

    record Refusal(int status, String code) {}

    /** A check that still wants to know how it looks. */
    record Draft(String rule, String law, Optional<Refusal> refusal, String fix) {

        Draft refusedWith(int status, String code) {
            return new Draft(rule, law, Optional.of(new Refusal(status, code)), fix);
        }

        Draft fixedBy(String what) {
            return new Draft(rule, law, refusal, what);
        }

        <W> Check<W> seenBy(BiFunction<W, Scene, Sight> look) {
            return new Check<>(rule, law, refusal, fix, wish -> true, look);
        }
    }

    static Draft check(String rule, String law) {
        return new Draft(rule, law, Optional.empty(), "");
    }

    /** The same check, of some starts only. */
    Check<W> when(Predicate<W> asked) {
        return new Check<>(rule, law, refusal, fix, asked, look);
    }

    /** Nothing, where a start is not asked about the rule. */
    Optional<Examined> examine(W wish, Scene scene) {
        if (!concerns.test(wish)) return Optional.empty();
        var sight = look.apply(wish, scene);
        return Optional.of(
                examined(sight.isBroken() && scene.readings().isOff(rule) ? overlooked(sight) : sight, scene));
    }

    private static Sight overlooked(Sight broken) {
        return Sight.passed(broken.detail() + " But the rule is switched off in this organisation.");
    }

    private Examined examined(Sight sight, Scene scene) {
        var remedy = sight.isBroken() ? sight.fix().orElse(fix) : "";
        var finding = new Finding(law, sight.verdict(), sight.detail(), remedy, List.of(rule));
        if (sight.verdict() == Verdict.STALLS)
            return new Examined(
                    finding, Optional.of(scene.plan().operation().success()), Optional.empty(), Optional.of(rule));
        return new Examined(finding, refusal.map(Refusal::status), refusal.map(Refusal::code), Optional.of(rule));
    }
}
