package cobrowse.simulator.rulebook;

import java.util.function.Predicate;

/**
 * One thing Genesys insists on: when it holds, what the caller meets when it does not, why, and who says so.
 *
 * @param id the law in a few words with hyphens; the same in code, features, contracts, headers, lessons and docs
 * @param says the law in a sentence
 * @param <A> the attempt the rule looks at, or the narrow part of it that the rule needs
 */
public record Rule<A>(
        String id, String says, Predicate<A> holds, Consequence<? super A> otherwise, Lesson lesson, Source source) {

    /** Opens a rule; the compiler then asks for every remaining part, in reading order. */
    public static Stated rule(String id, String says) {
        return new Stated(id, says);
    }

    /** What the caller meets, whether the attempt breaks the rule or not. */
    Ruling ruleAgainst(A attempt) {
        return otherwise.ruleAgainst(this, attempt);
    }

    public record Stated(String id, String says) {
        public <A> Otherwise<A> holdsWhen(Predicate<A> holds) {
            return otherwise -> believed -> because -> fix -> source -> breaking -> keeping -> new Rule<>(
                    id, says, holds, otherwise, new Lesson(believed, because, fix, breaking, keeping), source);
        }
    }

    public interface Otherwise<A> {
        /** What the caller meets: a {@link Refusal}, a {@link Stall}, or one of the two by a setting. */
        Believed<A> otherwise(Consequence<? super A> consequence);
    }

    public interface Believed<A> {
        /** What people think at the moment they get this answer. */
        Because<A> thoughPeopleBelieve(String misunderstanding);
    }

    public interface Because<A> {
        /** Why the law is as it is. */
        Fixed<A> because(String explanation);
    }

    public interface Fixed<A> {
        /** What to do now. */
        From<A> fixedBy(String fix);
    }

    public interface From<A> {
        /** Who says so. */
        Broken<A> from(Source source);
    }

    public interface Broken<A> {
        /** Calls on the demo organisation as shipped, the last of which breaks this rule. */
        Kept<A> brokenBy(Example example);
    }

    public interface Kept<A> {
        /** Calls on the demo organisation as shipped, the last of which keeps this rule and succeeds. */
        Rule<A> keptBy(Example example);
    }
}
