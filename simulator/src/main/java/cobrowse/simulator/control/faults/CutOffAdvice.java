package cobrowse.simulator.control.faults;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Writes nothing to whom the connection is cut; {@link FaultFilter} cuts it. */
@ControllerAdvice
@Order(1)
class CutOffAdvice {

    @ExceptionHandler(CutOff.class)
    @Nullable
    ResponseEntity<Void> silence() {
        return null;
    }
}
