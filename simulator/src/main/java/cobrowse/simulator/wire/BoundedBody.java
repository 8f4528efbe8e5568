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

/**
 * Reads a call's body before anything else happens, and no more of it than is allowed: a slow or endless sender then
 * holds nothing but its own connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
public class BoundedBody extends OncePerRequestFilter {

    /** The vendor's request.bytes.max. */
    public static final int MOST_BYTES = 512_000;

    private static final String ATTRIBUTE = BoundedBody.class.getName();

    /** What came; one byte more than allowed when too much came. */
    public static byte[] of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof byte[] bytes ? bytes : new byte[0];
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, read(request));
        chain.doFilter(request, response);
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) return new byte[MOST_BYTES + 1];
        return request.getInputStream().readNBytes(MOST_BYTES + 1);
    }
}
