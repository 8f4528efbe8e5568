package cobrowse.simulator.control;

import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers of the control API to bad input: problem details (RFC 9457) that name the field and the fix. */
@ControllerAdvice
@Order(1)
class ProblemAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(ControlProblem problem) {
        var detail = ProblemDetail.forStatusAndDetail(problem.status(), String.valueOf(problem.getMessage()));
        detail.setProperty("field", problem.field());
        detail.setProperty("fix", problem.fix());
        return ResponseEntity.of(detail).build();
    }
}
