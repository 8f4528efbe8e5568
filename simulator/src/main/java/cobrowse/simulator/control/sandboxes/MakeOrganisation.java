package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.organisation.Founder;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Makes another organisation with the demo organisation's people and things under new ids, and answers all of them: the
 * only place that ever shows its secrets and tokens.
 */
@RestController
record MakeOrganisation(Founder founder, Templates templates) {

    @PostMapping("/_sim/organisations")
    @ResponseStatus(HttpStatus.CREATED)
    OrganisationFile make() {
        var file = templates.likeDemo();
        founder.found(file);
        return file;
    }
}
