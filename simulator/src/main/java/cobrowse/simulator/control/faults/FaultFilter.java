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
    private final MagicCustomers customers;

    FaultFilter(BentAnswers answers, MagicCustomers customers) {
        this.answers = answers;
        this.customers = customers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/oauth/");
    }

    /** Whether the call has changed something: it may have asked a customer. */
    private static boolean hasAsked(HttpServletRequest request, HttpServletResponse response) {
        return !request.getMethod().equals("GET") && response.getStatus() / 100 == 2;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MagicValues.listen(request);
        var held = new HeldAnswer(request, response);
        chain.doFilter(request, held);
        if (hasAsked(request, held)) customers.answer(request);
        var luck = Luck.of(request);
        if (luck != null && !request.isAsyncStarted()) answers.finish(luck, held, request, response);
    }
}
