package cobrowse.simulator.rulebook;

import java.util.List;

/** Referees to measure with. */
public interface Referees {

    /** Takes every rule as it stands, as no tester has ordered anything, and tells nobody. */
    static Referee strict() {
        return new Referee(List.of(), new AsItStands());
    }

    static <A> Judgement<A> judgement(Rulebook<A> rulebook, A attempt) {
        return rulebook.judge(attempt, new AsItStands());
    }

    record AsItStands() implements Enforcement {

        @Override
        public Order orderOn(Rulebook<?> rulebook, Rule<?> rule) {
            return Order.JUDGE;
        }

        @Override
        public void overlooked(Rule<?> rule, Ruling ruling) {
            throw new IllegalStateException("Nobody has switched off " + rule.id());
        }
    }
}
