package cobrowse.simulator.wire;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.ErrorForm;
import cobrowse.simulator.rulebook.Refused;
import cobrowse.simulator.rulebook.Refused.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Writes the answer to a broken rule. */
@ControllerAdvice
@Order(1)
class RefusalAdvice {

    private final Catalogue catalogue;

    RefusalAdvice(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ExceptionHandler
    Object answer(Refused refused, HttpServletRequest request) {
        return answer(refused.answer(), request);
    }

    /** The answer of a rule that was switched off, where nothing could be done without what it asks for. */
    Object after(Answer overlooked, HttpServletRequest request, HttpServletResponse response) {
        TeachingHeaders.name(overlooked.ruleId(), response);
        return answer(overlooked, request);
    }

    private Object answer(Answer answer, HttpServletRequest request) {
        if (answer.form() == ErrorForm.PAGE) {
            var status = HttpStatus.valueOf(answer.status());
            return new ModelAndView("refused", Map.of("message", answer.message(), "rule", answer.ruleId()), status);
        }
        var response = ResponseEntity.status(answer.status()).contentType(ErrorBodies.type(request.getRequestURI()));
        answer.headers().forEach(response::header);
        return response.body(body(answer, request));
    }

    private Object body(Answer answer, HttpServletRequest request) {
        var fix = catalogue.find(answer.ruleId()).map(rule -> rule.lesson().fix());
        return ErrorBodies.body(answer, fix.orElse(""), request.getRequestURI(), Correlation.of(request));
    }
}
