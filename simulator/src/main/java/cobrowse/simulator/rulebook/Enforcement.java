package cobrowse.simulator.rulebook;

/** How strictly rules are taken in the call at hand: testers switch rules off, or have the next call refused. */
public interface Enforcement {

    /** What a tester wants done with a rule. */
    enum Order {
        /** Nothing special: broken rules decide, kept ones do not. */
        JUDGE,
        /** The rule is switched off. */
        OVERLOOK,
        /** The rule is not asked at all: what it would look at stands for something that keeps it. */
        PASS,
        /** The rule counts as broken, whatever the attempt is like. */
        BREAK,
        /** What is attempted is accepted, and nothing comes of it, though the rule is kept. */
        STALL
    }

    /** Asked once for each rule, in the order of the rulebook, until a refusal is found. */
    Order orderOn(Rulebook<?> rulebook, Rule<?> rule);

    /** A rule that is switched off was broken; this is what it would have said. */
    void overlooked(Rule<?> rule, Ruling ruling);
}
