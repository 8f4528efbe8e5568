package cobrowse.simulator.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers to be careful with every answer. A page that a page of ours frames may set a policy of its own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
public class SafeHeaders extends OncePerRequestFilter {

    public static final String POLICY = "Content-Security-Policy";

    private static final String USUAL_POLICY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    /** Files of our pages: the same for everybody, and nothing to hide. */
    private static final Pattern ASSET = Pattern.compile("/(?!api/|oauth/|_sim/).*\\.(css|js|svg|png|ico|woff2)");

    static void set(HttpServletResponse response) {
        response.setHeader(POLICY, USUAL_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(response);
        if (ASSET.matcher(request.getServletPath()).matches()) response.setHeader("Cache-Control", "no-cache");
        chain.doFilter(request, response);
    }
}
