package cobrowse.simulator.rulebook;

/** What was found of one rule while an attempt was judged. */
public enum Verdict {
    KEPT("kept"),
    BROKEN("broken"),
    /** Broken, and let pass, because the rule is switched off. */
    OVERLOOKED("overlooked"),
    /** It counted as broken because a tester ordered it, whatever the attempt was like. */
    ORDERED("broken by a fault"),
    /** Kept, and nothing was to come of the call all the same, because a tester ordered it. */
    STALLED("stalled by a fault"),
    /** Not asked: what it would look at is a magic value, which stands for something that keeps it. */
    PASSED("passed by a magic value"),
    /** A refusal before it decided the answer. */
    NOT_REACHED("not reached");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isBroken() {
        return this == BROKEN || this == ORDERED || this == STALLED;
    }
}
