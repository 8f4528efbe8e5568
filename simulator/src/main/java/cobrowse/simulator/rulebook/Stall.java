package cobrowse.simulator.rulebook;

import java.util.Optional;

/**
 * Genesys accepts the call, and then nothing happens.
 *
 * @param says what the caller sees, in a few words
 */
public record Stall<A>(String says) implements Consequence<A> {

    @Override
    public Ruling ruleAgainst(Rule<?> rule, A attempt) {
        return new Ruling.Stalled(rule.id());
    }

    @Override
    public Optional<Refusal<? super A>> refusal() {
        return Optional.empty();
    }

    @Override
    public Optional<String> symptom() {
        return Optional.of(says);
    }
}
