package cobrowse.simulator.organisation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes organisations from files, and makes them anew. Everything here wants a transaction around it. */
@Component
public class Founder {

    private final Organisations organisations;
    private final Belongings belongings;
    private final Births births;
    private final List<Furnishing> furnishings;

    Founder(Organisations organisations, Belongings belongings, Births births, List<Furnishing> furnishings) {
        this.organisations = organisations;
        this.belongings = belongings;
        this.births = births;
        this.furnishings = furnishings;
    }

    /** The demo organisation as shipped. */
    public Organisation foundDemo() {
        return organisations
                .find(Organisation.DEMO)
                .flatMap(this::foundAnew)
                .orElseGet(() -> found(births.demo(), "demo", Optional.empty()));
    }

    /**
     * Makes the organisation of a file.
     *
     * @param template what the file came from
     * @param idle how long it may be unused before it vanishes; empty when it stays
     * @throws org.springframework.dao.DuplicateKeyException when an id or a token of the file is taken
     */
    public Organisation found(OrganisationFile file, String template, Optional<Duration> idle) {
        var sealed = births.sealed(file);
        var organisation = organisation(file);
        organisations.insert(organisation);
        furnish(sealed, organisation);
        births.register(sealed, template, idle);
        return organisation;
    }

    /** Brings an organisation back to what it was made as, with the same ids, secrets and tokens. Empty when nobody knows what that was. */
    public Optional<Organisation> foundAnew(Organisation old) {
        return births.of(old).map(this::foundAnew);
    }

    /** Ends an organisation with all it has. */
    public void dissolve(String organisationId) {
        if (organisations.hold(organisationId).isEmpty()) return;
        belongings.clearConversations(organisationId);
        organisations.delete(organisationId);
    }

    private Organisation foundAnew(OrganisationFile sealed) {
        var organisation = organisation(sealed);
        organisations.hold(organisation.id());
        belongings.clear(organisation.id());
        organisations.begin(organisation);
        furnish(sealed, organisation);
        return organisation;
    }

    private void furnish(OrganisationFile sealed, Organisation organisation) {
        var furniture = new Furniture();
        furnishings.forEach(store -> store.furnish(sealed, organisation, furniture));
        belongings.add(furniture);
    }

    private static Organisation organisation(OrganisationFile file) {
        return new Organisation(file.id(), file.name(), SettingsInFile.read(file.settings()), Duration.ZERO);
    }
}
