package cobrowse.simulator.wire;

import cobrowse.simulator.rulebook.ErrorForm;
import cobrowse.simulator.rulebook.Refused;
import jakarta.servlet.http.HttpServletRequest;
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
        var answer = refused.answer();
        if (answer.form() == ErrorForm.PAGE) {
            var status = HttpStatus.valueOf(answer.status());
            return new ModelAndView("refused", Map.of("message", answer.message(), "rule", answer.ruleId()), status);
        }
        var response = ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON);
        answer.headers().forEach(response::header);
        return response.body(ErrorBodies.body(answer, Correlation.of(request)));
    }
}
