package cobrowse.simulator.console;

import cobrowse.simulator.wire.Correlation;
import cobrowse.simulator.wire.ErrorBodies;
import cobrowse.simulator.wire.PlainError;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page, or in the vendor's form to a program, that nothing is there. */
@ControllerAdvice
@Order(1)
class CustomerUnknownAdvice {

    @ExceptionHandler
    Object answer(CustomerUnknown unknown, HttpServletRequest request) {
        if (isBrowsing(request)) return new ModelAndView("customer/unknown", HttpStatus.NOT_FOUND);
        var error = PlainError.of(404);
        return ResponseEntity.status(error.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(ErrorBodies.plain(error, request, Correlation.of(request)));
    }

    private static boolean isBrowsing(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept"))
                .filter(accept -> accept.contains(MediaType.TEXT_HTML_VALUE))
                .isPresent();
    }
}
