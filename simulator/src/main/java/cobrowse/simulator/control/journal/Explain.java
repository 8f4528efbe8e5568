package cobrowse.simulator.control.journal;

import cobrowse.simulator.control.ControlProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the whole story of one answer: as JSON, and as a page or as plain text to those who ask for that. Whoever has the correlation
 * id had the answer, so no organisation need be named; where one is, the call must be its own, or nobody's.
 */
@Controller
record Explain(Journal journal, Storyteller storyteller) {

    @GetMapping("/_sim/explain/{correlationId}")
    Object explain(
            @PathVariable String correlationId,
            @RequestHeader("Sim-Organisation") Optional<String> organisation,
            HttpServletRequest request) {
        var entry = organisation
                .map(id -> journal.find(id, correlationId).or(() -> journal.find(Journal.NOBODYS, correlationId)))
                .orElseGet(() -> journal.find(correlationId))
                .orElseThrow(() -> unknown(correlationId));
        var explanation = storyteller.explain(entry);
        var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        if (accept.contains("text/html")) return page(explanation);
        if (accept.contains("text/plain")) return text(explanation);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(explanation);
    }

    private static ModelAndView page(Explanation explanation) {
        return new ModelAndView("journal/explanation", Map.of("story", explanation));
    }

    private static ResponseEntity<String> text(Explanation explanation) {
        var type = MediaType.parseMediaType("text/plain;charset=UTF-8");
        return ResponseEntity.ok().contentType(type).body(PlainStory.of(explanation));
    }

    private static ControlProblem unknown(String correlationId) {
        return ControlProblem.unknown(
                "correlationId",
                "This simulator has no call " + correlationId + " in its journal.",
                "Take the header ININ-Correlation-Id of an answer of this simulator. It keeps the last calls only, and other "
                        + "simulators on the same database keep journals of their own.");
    }
}
