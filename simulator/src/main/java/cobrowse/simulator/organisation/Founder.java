package cobrowse.simulator.organisation;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes organisations from files. */
@Component
public class Founder {

    private final Organisations organisations;
    private final Templates templates;
    private final List<Furnishing> furnishings;

    Founder(Organisations organisations, Templates templates, List<Furnishing> furnishings) {
        this.organisations = organisations;
        this.templates = templates;
        this.furnishings = furnishings;
    }

    /** Makes the organisation of a file, or makes it anew where it is there. Wants a transaction around it. */
    public Organisation found(OrganisationFile file) {
        var organisation = new Organisation(file.id(), file.name(), Settings.asShipped(), Duration.ZERO);
        if (organisations.hold(file.id()).isPresent()) organisations.clear(organisation);
        else organisations.insert(organisation);
        furnishings.forEach(furnishing -> furnishing.furnish(file, organisation));
        return organisation;
    }

    /** The demo organisation as shipped. */
    public Organisation foundDemo() {
        return found(templates.demo());
    }
}
