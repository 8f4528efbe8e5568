package cobrowse.simulator.rulebook;

import org.assertj.core.api.AbstractAssert;

/** Asks of a rule whether attempts keep or break it. */
public final class RuleAssert<A> extends AbstractAssert<RuleAssert<A>, Rule<A>> {

    private RuleAssert(Rule<A> rule) {
        super(rule, RuleAssert.class);
    }

    public static <A> RuleAssert<A> assertThat(Rule<A> rule) {
        return new RuleAssert<>(rule);
    }

    public RuleAssert<A> isKeptBy(A attempt) {
        if (!actual.holds().test(attempt)) failWithMessage("%s should be kept by %s", actual.id(), attempt);
        return this;
    }

    public RuleAssert<A> isBrokenBy(A attempt) {
        if (actual.holds().test(attempt)) failWithMessage("%s should be broken by %s", actual.id(), attempt);
        return this;
    }
}
