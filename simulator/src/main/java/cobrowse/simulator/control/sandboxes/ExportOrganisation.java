package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.organisation.Exports;
import cobrowse.simulator.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes an organisation as a file: in YAML, or in JSON where JSON is accepted by name. */
@RestController
record ExportOrganisation(Organisations organisations, Exports exports) {

    private static final MediaType YAML = MediaType.valueOf("application/yaml;charset=UTF-8");
    private static final YAMLMapper WRITER = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .build();

    @GetMapping(path = "/_sim/organisations/{organisationId}/export", produces = MediaType.ALL_VALUE)
    ResponseEntity<String> export(
            @PathVariable String organisationId,
            @RequestHeader(value = "Accept", required = false) @Nullable String accept) {
        var organisation = organisations
                .find(organisationId)
                .orElseThrow(() -> ControlProblem.noSuch("organisation", organisationId));
        var file = exports.export(organisation);
        if (accept != null && accept.contains("json")) {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(file));
        }
        return ResponseEntity.ok().contentType(YAML).body(WRITER.writeValueAsString(file));
    }
}
