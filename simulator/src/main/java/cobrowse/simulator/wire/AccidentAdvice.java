package cobrowse.simulator.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers, in the vendor's form, every call that came to an endpoint and to no answer. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class AccidentAdvice {

    private final Accidents accidents;
    private final UnknownCalls unknown;
    private final RefusalAdvice refusals;

    AccidentAdvice(Accidents accidents, UnknownCalls unknown, RefusalAdvice refusals) {
        this.accidents = accidents;
        this.unknown = unknown;
        this.refusals = refusals;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class
    })
    ResponseEntity<Object> unknown(Exception e, HttpServletRequest request) {
        return e instanceof HttpRequestMethodNotSupportedException other
                ? unknown.answer(request, other.getSupportedHttpMethods())
                : unknown.answer(request, null);
    }

    /** @return null where there is nobody to answer: the caller has left, or the answer has begun */
    @ExceptionHandler(Exception.class)
    @Nullable
    Object accident(Exception e, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(e)) return null;
        var overlooked = Overlooked.refusal(request);
        if (overlooked.isPresent() && !accidents.isDatabaseAway(e))
            return refusals.after(overlooked.get(), request, response);
        return answer(e, request);
    }

    private ResponseEntity<Object> answer(Exception e, HttpServletRequest request) {
        var error = accidents.judge(e, Correlation.of(request));
        var answer = ResponseEntity.status(error.status())
                .cacheControl(CacheControl.noStore())
                .contentType(ErrorBodies.type(request.getRequestURI()));
        if (error.status() == 503) answer.header("Retry-After", "1");
        return answer.body(ErrorBodies.plain(error, request, Correlation.of(request)));
    }
}
