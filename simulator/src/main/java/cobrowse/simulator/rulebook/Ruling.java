package cobrowse.simulator.rulebook;

/** What comes of judging an attempt. */
public sealed interface Ruling {

    record Allowed() implements Ruling {}

    /** Accepted, and nothing will come of it. */
    record Stalled(String ruleId) implements Ruling {}

    record Denied(Refused.Answer answer) implements Ruling {}
}
