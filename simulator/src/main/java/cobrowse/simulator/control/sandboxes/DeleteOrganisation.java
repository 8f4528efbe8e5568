package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.organisation.Founder;
import cobrowse.simulator.organisation.Memories;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ends an organisation with all it has. The demo organisation stays: whoever comes to the simulator finds it there. */
@RestController
record DeleteOrganisation(Organisations organisations, Founder founder, Memories memories) {

    @DeleteMapping("/_sim/organisations/{organisationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String organisationId) {
        if (organisationId.equals(Organisation.DEMO)) {
            throw ControlProblem.conflict(
                    "organisation", "The demo organisation stays.", "Reset it: POST /_sim/reset.");
        }
        if (organisations.find(organisationId).isEmpty()) {
            throw ControlProblem.noSuch("organisation", organisationId);
        }
        founder.dissolve(organisationId);
        memories.bury(organisationId);
    }
}
