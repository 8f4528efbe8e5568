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
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers accidents that happen in filters, before any endpoint is reached. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AccidentFilter extends OncePerRequestFilter {

    private final Accidents accidents;
    private final ErrorWriter errors;

    AccidentFilter(Accidents accidents, ErrorWriter errors) {
        this.accidents = accidents;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (DisconnectedClientHelper.isClientDisconnectedException(e)) return;
            answer(e, request, response);
        }
    }

    private void answer(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var error = accidents.judge(e, Correlation.of(request));
        if (response.isCommitted()) return;
        response.reset();
        if (error.status() == 503) response.setHeader("Retry-After", "1");
        errors.write(request, response, error);
    }
}
