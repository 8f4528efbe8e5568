package cobrowse.simulator.control.faults;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hands the answers of calls that a fault has hit to {@link BentAnswers}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 35)
class FaultFilter extends OncePerRequestFilter {

    private final BentAnswers answers;

    FaultFilter(BentAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/oauth/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new HeldAnswer(request, response);
        chain.doFilter(request, held);
        var luck = Luck.of(request);
        if (luck != null && !request.isAsyncStarted()) answers.finish(luck, held, request, response);
    }
}
