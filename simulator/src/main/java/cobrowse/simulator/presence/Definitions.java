package cobrowse.simulator.presence;

import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Shelf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where the organisation's own presence definitions are kept; those of the system are there without being kept. */
@Component
class Definitions {

    private final Shelf<Definition> shelf;

    Definitions(Documents documents) {
        this.shelf = documents.shelf("presence-definition", Definition.class);
    }

    Optional<Definition> find(Organisation organisation, String id) {
        return SystemPresence.defined(id).map(Definition::of).or(() -> shelf.find(organisation, id));
    }

    /** Those of the system first, then the organisation's own as they were labelled. */
    List<Definition> all(Organisation organisation) {
        return Stream.concat(Stream.of(SystemPresence.values()).map(Definition::of), shelf.all(organisation).stream())
                .toList();
    }

    void keep(Organisation organisation, Definition definition) {
        var name = definition.labels().values().stream().sorted().findFirst().orElse("");
        if (!shelf.save(organisation, definition.id(), name, definition))
            shelf.insert(organisation, definition.id(), name, definition);
    }

    void delete(Organisation organisation, String id) {
        shelf.delete(organisation, id);
    }
}
