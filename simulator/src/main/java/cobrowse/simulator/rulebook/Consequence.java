package cobrowse.simulator.rulebook;

import java.util.Optional;

/** What a caller meets after breaking a rule. */
public sealed interface Consequence<A> permits Refusal, Stall, BySetting {

    Ruling ruleAgainst(Rule<?> rule, A attempt);

    /** The refusal, or the one that a setting of the organisation chooses when it is at its default. */
    Optional<Refusal<? super A>> refusal();

    /** What is accepted though nothing will come of it, in a few words; empty where nothing is. */
    Optional<String> symptom();
}
