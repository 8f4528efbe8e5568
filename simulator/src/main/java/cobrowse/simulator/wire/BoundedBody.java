package cobrowse.simulator.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
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

    private final ErrorWriter errors;
    private final Duration longest;

    BoundedBody(ErrorWriter errors, @Value("${simulator.body-time:PT60S}") Duration longest) {
        this.errors = errors;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.setAttribute(ATTRIBUTE, read(request));
        } catch (IOException e) {
            refuse(isSlow(e) ? 408 : 400, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) return new byte[MOST_BYTES + 1];
        var end = System.nanoTime() + longest.toNanos();
        var bytes = new ByteArrayOutputStream();
        var part = new byte[8192];
        var body = request.getInputStream();
        for (var count = 0; count >= 0 && bytes.size() <= MOST_BYTES; count = body.read(part)) {
            bytes.write(part, 0, count);
            if (System.nanoTime() > end) throw new SocketTimeoutException("The body comes too slowly");
        }
        return bytes.size() <= MOST_BYTES ? bytes.toByteArray() : new byte[MOST_BYTES + 1];
    }

    /** A sender who is slow, who breaks off, or whose chunks are none. Whoever has left hears nothing. */
    private void refuse(int status, HttpServletRequest request, HttpServletResponse response) {
        try {
            response.setHeader("Connection", "close");
            errors.write(request, response, PlainError.of(status));
        } catch (IOException e) {
            logger.debug("The sender has left");
        }
    }

    private static boolean isSlow(IOException e) {
        return e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException;
    }
}
