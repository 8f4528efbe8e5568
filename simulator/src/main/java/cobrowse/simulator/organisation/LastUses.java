package cobrowse.simulator.organisation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** When this simulator saw organisations used, by the machine's clock. Noting it costs a call next to nothing. */
@Component
public class LastUses {

    private final Map<String, Instant> unwritten = new ConcurrentHashMap<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final SimulatedClock clock;

    LastUses(SimulatedClock clock) {
        this.clock = clock;
    }

    /** An organisation is used now. */
    public void note(String organisationId) {
        unwritten.put(organisationId, clock.machineTime());
        known.add(organisationId);
    }

    /** Hands over what nobody has asked for yet, to be written down. */
    Map<String, Instant> handOver() {
        var uses = new HashMap<String, Instant>();
        for (var id : Set.copyOf(unwritten.keySet())) {
            var use = unwritten.remove(id);
            if (use != null) uses.put(id, use);
        }
        return uses;
    }

    /** All that were ever noted and not forgotten. */
    Set<String> organisations() {
        return Set.copyOf(known);
    }

    void forget(String organisationId) {
        unwritten.remove(organisationId);
        known.remove(organisationId);
    }
}
