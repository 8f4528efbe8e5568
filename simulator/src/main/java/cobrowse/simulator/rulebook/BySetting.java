package cobrowse.simulator.rulebook;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A setting of the organisation decides whether the caller is refused or stalled.
 *
 * @param setting the setting's name, as the control API spells it
 * @param stalls whether the setting asks for the stall
 */
public record BySetting<A>(String setting, Predicate<? super A> stalls, Refusal<A> refused, Stall<A> stalled)
        implements Consequence<A> {

    @Override
    public Ruling ruleAgainst(Rule<?> rule, A attempt) {
        return stalls.test(attempt) ? stalled.ruleAgainst(rule, attempt) : refused.ruleAgainst(rule, attempt);
    }

    @Override
    public Optional<Refusal<? super A>> refusal() {
        return Optional.of(refused);
    }

    @Override
    public Optional<String> symptom() {
        return Optional.of("with the setting %s: %s".formatted(setting, stalled.says()));
    }
}
