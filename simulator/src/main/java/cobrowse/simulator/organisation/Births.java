package cobrowse.simulator.organisation;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Registers what organisations were made as. */
@Component
class Births {

    private final Origins origins;
    private final Templates templates;
    private final SimulatedClock clock;
    private final Seal seal;

    Births(Origins origins, Templates templates, SimulatedClock clock, Seal seal) {
        this.origins = origins;
        this.templates = templates;
        this.clock = clock;
        this.seal = seal;
    }

    OrganisationFile sealed(OrganisationFile file) {
        return SealedFile.of(file, seal);
    }

    OrganisationFile demo() {
        return templates.demo();
    }

    void register(OrganisationFile sealed, String template, Optional<Duration> idle) {
        var now = clock.machineTime();
        var origin = new Origin(sealed.id(), sealed.name(), template, now, idle, now);
        origins.insert(origin, JsonMapper.shared().writeValueAsString(sealed));
    }

    /** What an organisation was made as, sealed. The demo organisation is as this simulator ships it, whoever made it. */
    Optional<OrganisationFile> of(Organisation organisation) {
        if (organisation.id().equals(Organisation.DEMO)) return Optional.of(sealed(templates.demo()));
        return origins.file(organisation.id()).filter(file -> !file.isEmpty()).map(templates::again);
    }
}
