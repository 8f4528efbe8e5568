package cobrowse.simulator.organizations;

import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.Shelf;
import org.springframework.stereotype.Component;

/** Where is kept what organisations say of themselves. */
@Component
class Profiles {

    private static final String ONLY = "me";

    private final Shelf<Profile> shelf;
    private final Organisations organisations;

    Profiles(Documents documents, Organisations organisations) {
        this.shelf = documents.shelf("organization", Profile.class);
        this.organisations = organisations;
    }

    Profile of(Organisation organisation) {
        return shelf.find(organisation, ONLY).orElse(Profile.USUAL);
    }

    /** The same, while nobody else can change the organisation until the transaction ends. */
    Profile hold(Organisation organisation) {
        organisations.hold(organisation.id());
        return of(organisation);
    }

    void save(Organisation organisation, Profile profile) {
        if (!shelf.save(organisation, ONLY, "", profile)) shelf.insert(organisation, ONLY, "", profile);
        organisations.rename(organisation);
    }
}
