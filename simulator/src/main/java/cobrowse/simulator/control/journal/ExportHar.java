package cobrowse.simulator.control.journal;

import cobrowse.simulator.organisation.Organisation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the calls that the query asks for as an HTTP archive (HAR 1.2), which browsers and proxies can open. */
@RestController
record ExportHar(Searches searches, Waiting waiting) {

    @GetMapping("/_sim/journal.har")
    ResponseEntity<Har> export(Organisation organisation, @RequestParam MultiValueMap<String, String> query) {
        var calls =
                waiting.now(organisation.id(), searches.read(query, "limit")).entities();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.har\"")
                .body(Archivist.archive(calls));
    }
}
