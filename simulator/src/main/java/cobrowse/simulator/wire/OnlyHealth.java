package cobrowse.simulator.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Of the actuator there is only /actuator/health; below it, the actuator would answer with empty bodies. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class OnlyHealth extends OncePerRequestFilter {

    private final ErrorWriter errors;

    OnlyHealth(ErrorWriter errors) {
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.startsWith("/actuator") || path.equals("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        errors.write(request, response, PlainError.of(404));
    }
}
