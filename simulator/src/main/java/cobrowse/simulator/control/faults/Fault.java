package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.faults.Effect.BreakRule;
import cobrowse.simulator.control.faults.Effect.Sort;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Something that goes wrong because a tester wants it to.
 *
 * @param after whether it strikes after the call was carried out
 * @param operations "METHOD /path" of those that it is for; empty for any
 * @param share which part of the calls is hit
 */
record Fault(
        String id,
        Effect effect,
        Optional<Delay> latency,
        boolean after,
        List<String> operations,
        double share,
        long seed) {

    /** An odd number that the generator itself does not step by: neighbouring calls have nothing to do with each other. */
    private static final long STEP = 0xD1B54A32D192ED03L;

    /** What is decided for one of the calls that a fault looks at. */
    record Strike(Fault fault, Duration time) {}

    /** Whether a call has brought it along. */
    boolean isMagic() {
        return MagicValues.isOne(id);
    }

    boolean isFor(Optional<String> operation) {
        return operations.isEmpty() || operation.filter(operations::contains).isPresent();
    }

    boolean isOf(Sort sort) {
        return effect.sort() == sort;
    }

    boolean breaks(String ruleId) {
        return effect instanceof BreakRule rule && rule.ruleId().equals(ruleId);
    }

    /** Whether it takes the answer into its hands, which a stream that never ends does not let it. */
    boolean needsWholeAnswer() {
        return after || effect instanceof Effect.Truncate || effect instanceof Effect.Dribble;
    }

    /** @param number of the call among those that the fault has looked at; empty where the call is spared */
    Optional<Strike> strike(long number) {
        var luck = new SplittableRandom(seed + STEP * (number + 1));
        if (luck.nextDouble() >= share) return Optional.empty();
        return Optional.of(
                new Strike(this, latency.map(delay -> delay.draw(luck)).orElse(Duration.ZERO)));
    }
}
