package cobrowse.simulator.wire;

import cobrowse.simulator.rulebook.ErrorForm;
import cobrowse.simulator.rulebook.Refused;
import cobrowse.simulator.rulebook.Refused.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Writes the answer to a broken rule. */
@ControllerAdvice
@Order(1)
class RefusalAdvice {

    @ExceptionHandler
    Object answer(Refused refused, HttpServletRequest request) {
        return answer(refused.answer(), request);
    }

    /** The answer of a rule that was switched off, where nothing could be done without what it asks for. */
    Object after(Answer overlooked, HttpServletRequest request, HttpServletResponse response) {
        TeachingHeaders.name(overlooked.ruleId(), response);
        return answer(overlooked, request);
    }

    private static Object answer(Answer answer, HttpServletRequest request) {
        if (answer.form() == ErrorForm.PAGE) {
            var status = HttpStatus.valueOf(answer.status());
            return new ModelAndView("refused", Map.of("message", answer.message(), "rule", answer.ruleId()), status);
        }
        var response = ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON);
        answer.headers().forEach(response::header);
        return response.body(ErrorBodies.body(answer, Correlation.of(request)));
    }
}
