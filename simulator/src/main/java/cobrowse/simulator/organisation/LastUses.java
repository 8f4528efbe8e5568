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

    private final Map<String, Instant> uses = new ConcurrentHashMap<>();
    private final SimulatedClock clock;

    LastUses(SimulatedClock clock) {
        this.clock = clock;
    }

    /** An organisation is used now. */
    public void note(String organisationId) {
        uses.put(organisationId, clock.machineTime());
    }

    /** Those since a time. */
    Map<String, Instant> since(Instant time) {
        var since = new HashMap<>(uses);
        since.values().removeIf(use -> use.isBefore(time));
        return since;
    }

    /** All that were ever noted and not forgotten. */
    Set<String> organisations() {
        return Set.copyOf(uses.keySet());
    }

    void forget(String organisationId) {
        uses.remove(organisationId);
    }
}
