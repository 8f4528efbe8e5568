package cobrowse.simulator.integrations;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.IntegrationEntry;
import cobrowse.simulator.organisation.Inventory;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.Shelf;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.organisation.file.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where integrations are kept. */
@Component
@Order(1)
public class Integrations implements Furnishing {

    private final Shelf<Integration> shelf;
    private final SimulatedClock clock;
    private final Ids ids;

    Integrations(Documents documents, SimulatedClock clock, Ids ids) {
        this.shelf = documents.shelf("integration", Integration.class);
        this.clock = clock;
        this.ids = ids;
    }

    public Optional<Integration> find(Organisation organisation, String id) {
        return shelf.find(organisation, id);
    }

    Optional<Integration> hold(Organisation organisation, String id) {
        return shelf.hold(organisation, id);
    }

    /** In the order of their names. */
    List<Integration> all(Organisation organisation) {
        return shelf.all(organisation);
    }

    /** Makes one that is switched off, as the vendor does. */
    Integration make(Organisation organisation, String name, IntegrationType type) {
        var made = Integration.made(ids.next(), name, type.id(), Integration.DISABLED, clock.now(organisation));
        shelf.insert(organisation, made.id(), name, made);
        return made;
    }

    /** Switches it on or off, or deletes it. */
    Integration intend(Organisation organisation, Integration old, String state) {
        if (state.equals(Integration.RESTORED)) return old;
        var changed = old.intended(state, clock.now(organisation));
        if (state.equals(Integration.DELETED)) shelf.delete(organisation, old.id());
        else save(organisation, changed);
        return changed;
    }

    void save(Organisation organisation, Integration changed) {
        shelf.save(organisation, changed.id(), changed.name(), changed);
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation, Furniture furniture) {
        var now = clock.now(organisation);
        file.integrations().forEach(entry -> {
            var state = entry.enabled() ? Integration.ENABLED : Integration.DISABLED;
            var integration = Integration.made(entry.id(), entry.name(), entry.type(), state, now);
            shelf.put(furniture, organisation, entry.id(), entry.name(), integration);
        });
    }

    @Override
    public void check(OrganisationFile file, Findings findings) {
        for (var i = 0; i < file.integrations().size(); i++) {
            if (IntegrationType.find(file.integrations().get(i).type()).isPresent()) continue;
            var known = IntegrationType.ALL.stream().map(IntegrationType::id).collect(Collectors.joining(", "));
            findings.add("integrations[" + i + "].type", "There is no such type.", "Write one of " + known + ".");
        }
    }

    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        all(organisation)
                .forEach(found ->
                        inventory.add(new IntegrationEntry(found.id(), found.name(), found.type(), found.isOn())));
    }
}
