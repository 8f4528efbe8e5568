package cobrowse.simulator.wire;

import cobrowse.simulator.lifecycle.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each call the id by which the vendor's support would find it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Correlation extends OncePerRequestFilter {

    /** Clients of the vendor's SDK look this name up in exact case. */
    public static final String HEADER = "ININ-Correlation-Id";

    private static final String ATTRIBUTE = Correlation.class.getName();

    private final Ids ids;

    Correlation(Ids ids) {
        this.ids = ids;
    }

    /** The id of a call, also {@code contextId} of an error. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = ids.next();
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        chain.doFilter(request, response);
    }
}
