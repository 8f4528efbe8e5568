package cobrowse.simulator.authorization;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Shelf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where divisions are kept. Everything belongs to the home division, which is always there. */
@Component
class Divisions {

    private final Shelf<DivisionBody> shelf;
    private final Ids ids;

    Divisions(Documents documents, Ids ids) {
        this.shelf = documents.shelf("division", DivisionBody.class);
        this.ids = ids;
    }

    /** Home first, then the others in the order of their names. */
    List<DivisionBody> all(Organisation organisation) {
        return Stream.concat(Stream.of(DivisionBody.home(organisation)), shelf.all(organisation).stream())
                .toList();
    }

    DivisionBody make(Organisation organisation, String name, String description) {
        var made = DivisionBody.of(ids.next(), name, description);
        shelf.insert(organisation, made.id(), name, made);
        return made;
    }

    /** The division, or one that stands for all. */
    Optional<DivisionBody> find(Organisation organisation, String id) {
        if (id.equals(Policy.ALL)) return Optional.of(DivisionBody.EVERYWHERE);
        return all(organisation).stream()
                .filter(division -> division.id().equals(id))
                .findFirst();
    }
}
