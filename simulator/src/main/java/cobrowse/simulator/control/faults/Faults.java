package cobrowse.simulator.control.faults;

import cobrowse.simulator.organisation.Remembers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** What testers have ordered to go wrong, by organisation, in memory: a restart forgets it. */
@Component
class Faults implements Remembers {

    /** How many orders of an organisation may wait at a time. */
    static final int MOST = 1_000;

    private final Map<String, List<Fault>> byOrganisation = new ConcurrentHashMap<>();

    /** @return false when too many wait already */
    boolean order(String organisationId, Fault fault) {
        var waiting = waiting(organisationId);
        if (waiting.size() >= MOST) return false;
        waiting.add(fault);
        return true;
    }

    /** Uses up one call of the oldest order that is about this rule and operation. */
    Optional<Fault> take(String organisationId, String ruleId, Optional<String> operation) {
        var waiting = byOrganisation.get(organisationId);
        if (waiting == null) return Optional.empty();
        for (var fault : waiting) {
            if (!fault.isAbout(ruleId, operation) || !fault.use()) continue;
            if (fault.callsLeft() == 0) waiting.remove(fault);
            return Optional.of(fault);
        }
        return Optional.empty();
    }

    /** Those that have calls left, oldest first. */
    List<Fault> of(String organisationId) {
        return List.copyOf(byOrganisation.getOrDefault(organisationId, List.of()));
    }

    @Override
    public void forget(String organisationId) {
        byOrganisation.remove(organisationId);
    }

    private List<Fault> waiting(String organisationId) {
        return byOrganisation.computeIfAbsent(organisationId, id -> new CopyOnWriteArrayList<>());
    }
}
