package cobrowse.simulator.control.description;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Shows this description: every call of the control API by OpenAPI 3.1, for programs that make clients or pages of it. */
@RestController
record ShowDescription(Description description) {

    @GetMapping(path = "/_sim/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode show() {
        return description.document();
    }
}
