package cobrowse.simulator.control;

import cobrowse.simulator.organisation.file.BadFile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
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

    /** A file is refused whole; the problem is the first one in it, and errors has all. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(BadFile file) {
        var first = file.findings().get(0);
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, first.problem());
        detail.setProperty("field", first.field());
        detail.setProperty("line", first.line());
        detail.setProperty("column", first.column());
        detail.setProperty("fix", first.fix());
        detail.setProperty("errors", file.findings());
        return ResponseEntity.of(detail).build();
    }
}
