package cobrowse.simulator.control.sandboxes;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes what may stand in an organisation file, as JSON Schema: editors check and complete by it. */
@RestController
class ShowSchema {

    private static final MediaType SCHEMA = MediaType.valueOf("application/schema+json");

    @GetMapping(path = "/_sim/organisation-schema.json", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> show() {
        var schema = new ClassPathResource("/cobrowse/simulator/organisation/organisation-schema.json");
        return ResponseEntity.ok().contentType(SCHEMA).body(schema);
    }
}
