package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.organisation.Makings;
import cobrowse.simulator.organisation.OrganisationFile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes an organisation from a file in YAML. What JSON has beside the file stands in the query here: seed and idle. */
@RestController
record UploadOrganisation(Makings makings, Uploads uploads) {

    @PostMapping(
            path = "/_sim/organisations",
            consumes = {"application/yaml", "application/x-yaml", "text/yaml"})
    @ResponseStatus(HttpStatus.CREATED)
    OrganisationFile make(
            HttpServletRequest call, @RequestParam Optional<String> seed, @RequestParam Optional<String> idle) {
        var making = makings.by(seed.map(it -> "file/" + it));
        return uploads.place(uploads.inYaml(call, making), idle);
    }
}
