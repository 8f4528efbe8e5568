package cobrowse.simulator.control.faults;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a magic value does.
 *
 * @param fault what strikes, if anything does
 * @param passes the ids of rules that are not asked, because the value stands for one that keeps them
 * @param customer what the customer does who is asked, where the value names one
 */
record Trick(Optional<Fault> fault, Set<String> passes, Optional<Customer> customer) {

    enum Customer {
        DECLINES,
        ACCEPTS,
        NEVER_ANSWERS,
        IS_TOO_LATE
    }

    /** The value is one that nothing has, and that is all. */
    static final Trick NONE = new Trick(Optional.empty(), Set.of(), Optional.empty());

    static Trick of(Customer customer) {
        return new Trick(Optional.empty(), Set.of(), Optional.of(customer));
    }

    static Trick of(String value, Effect effect, String... passes) {
        return of(value, effect, Optional.empty(), false, passes);
    }

    /** Strikes when the work is done. */
    static Trick after(String value, Effect effect, String... passes) {
        return of(value, effect, Optional.empty(), true, passes);
    }

    static Trick slow(String value, Duration time, String... passes) {
        return of(value, new Effect.Slow(), Optional.of(new Delay.Fixed(time)), false, passes);
    }

    private static Trick of(String value, Effect effect, Optional<Delay> latency, boolean after, String... passes) {
        var fault = new Fault(value, effect, latency, after, List.of(), 1, 0);
        return new Trick(Optional.of(fault), Set.of(passes), Optional.empty());
    }
}
