package cobrowse.simulator.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only calls that mean this machine. A page whose name was made to point here (DNS rebinding) still sends that
 * name, and learns nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HostGuard extends OncePerRequestFilter {

    private static final PlainError NO_HOST =
            PlainError.of(400, "bad.request", "The request must have exactly one header Host.");
    private static final PlainError STRANGER = PlainError.of(
            421,
            "misdirected.request",
            "The simulator does not go by the name in the header Host. Start it with --simulator.hosts=NAME to let it.");

    private final KnownHosts known;
    private final ErrorWriter errors;

    HostGuard(KnownHosts known, ErrorWriter errors) {
        this.known = known;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var hosts = Collections.list(request.getHeaders("Host"));
        if (hosts.size() != 1 || hosts.get(0).isBlank()) errors.write(request, response, NO_HOST);
        else if (!known.include(hosts.get(0))) errors.write(request, response, STRANGER);
        else chain.doFilter(request, response);
    }
}
