package cobrowse.simulator.wire;

import cobrowse.simulator.rulebook.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.NoHandlerFoundException;

/** Lets calls pass to operations of the APIs that are served, and answers the others as if there were no such path. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServedDialects implements HandlerInterceptor {

    private final Dialects dialects;

    ServedDialects(Dialects dialects) {
        this.dialects = dialects;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws NoHandlerFoundException {
        if (handler instanceof HandlerMethod method
                && method.getBean() instanceof Operation operation
                && !isServed(operation.card())) {
            throw new NoHandlerFoundException(request.getMethod(), request.getRequestURI(), new HttpHeaders());
        }
        return true;
    }

    /** Tokens are fetched in the same way for both. */
    private boolean isServed(Operation.Card card) {
        return !card.path().startsWith("/api/") || dialects.serve(card.dialect());
    }
}
