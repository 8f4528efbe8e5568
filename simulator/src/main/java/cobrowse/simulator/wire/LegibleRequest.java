package cobrowse.simulator.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses that are too long, and queries that nobody can read: the container would throw at whoever asks first
 * for a parameter. It comes after {@link BoundedBody}, so that asking does not read a form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 31)
class LegibleRequest extends OncePerRequestFilter {

    private static final int MOST_CHARACTERS = 8192;

    private final ErrorWriter errors;

    LegibleRequest(ErrorWriter errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooLong(request)) errors.write(request, response, PlainError.of(414));
        else if (!isLegible(request)) errors.write(request, response, PlainError.of(400));
        else chain.doFilter(request, response);
    }

    private static boolean isTooLong(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI().length() + (query == null ? 0 : query.length() + 1) > MOST_CHARACTERS;
    }

    private static boolean isLegible(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream()
                    .flatMap(parameter -> Stream.concat(Stream.of(parameter.getKey()), Stream.of(parameter.getValue())))
                    .noneMatch(text -> text.indexOf('\0') >= 0);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return false;
        }
    }
}
