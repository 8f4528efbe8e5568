package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.organisation.Origin;
import cobrowse.simulator.organisation.Origins;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.Page;
import cobrowse.simulator.wire.Timestamps;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows which organisations there are. */
@RestController
record ShowOrganisations(Origins origins) {

    /**
     * An organisation, and how it came to be.
     *
     * @param template demo, empty or file
     * @param made by the machine's clock
     * @param lastUsed by the machine's clock, a minute or so late
     * @param idle how long it may be unused before it vanishes; PT0S when it stays
     */
    record Shown(String id, String name, String template, String made, String lastUsed, String idle) {
        static Shown of(Origin origin) {
            return new Shown(
                    origin.organisationId(),
                    origin.name(),
                    origin.template(),
                    Timestamps.write(origin.made()),
                    Timestamps.write(origin.used()),
                    origin.idle().map(Object::toString).orElse("PT0S"));
        }
    }

    /**
     * Lists the organisations.
     *
     * @param pageSize how many at most, from 1 to 100
     * @param pageNumber which page, from 1 on
     */
    @GetMapping("/_sim/organisations")
    EntityListing<Shown> list(@RequestParam Optional<String> pageSize, @RequestParam Optional<String> pageNumber) {
        var page = Page.asked(pageSize, pageNumber)
                .orElseThrow(() -> ControlProblem.badField(
                        "pageSize",
                        "There is no such page.",
                        "Ask for a pageSize from 1 to " + Page.MOST + " and a pageNumber from 1 on."));
        var shown =
                origins.list(page.size(), page.offset()).stream().map(Shown::of).toList();
        return EntityListing.of(shown, page, origins.count(), "/_sim/organisations");
    }

    /** Shows an organisation: how it came to be, and when it was used. */
    @GetMapping("/_sim/organisations/{organisationId}")
    Shown show(@PathVariable String organisationId) {
        return origins.find(organisationId)
                .map(Shown::of)
                .orElseThrow(() -> ControlProblem.noSuch("organisation", organisationId));
    }
}
