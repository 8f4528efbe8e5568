package cobrowse.simulator.control;

import cobrowse.simulator.wire.ErrorWriter;
import cobrowse.simulator.wire.PlainError;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites' pages from steering the simulator by the browser of whoever looks at them. A browser says where a
 * call comes from; what says nothing is no browser, and can do no more than its user could.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class SameSiteGuard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> NO_FORM =
            Set.of("application/json", "application/yaml", "application/x-yaml", "text/yaml");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private static final PlainError CROSS_SITE =
            PlainError.of(403, "simulator.cross.site", "Pages of other sites may not steer the simulator.");
    private static final PlainError LIKE_A_FORM = PlainError.of(
            403,
            "simulator.cross.site",
            "Send Content-Type: application/json or Sim-Control: 1, which a form of another site cannot.");

    private final ControlToken token;
    private final ErrorWriter errors;

    SameSiteGuard(ControlToken token, ErrorWriter errors) {
        this.token = token;
        this.errors = errors;
    }

    /** Pages may be linked to from anywhere, so reading them is free; the control API is not for links. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest call) {
        var path = call.getServletPath();
        if (isControl(call)) return false;
        return READING.contains(call.getMethod()) || path.startsWith("/api/") || path.startsWith("/oauth/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest call, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isOurs(call)) errors.write(call, response, CROSS_SITE);
        else if (isGuarded(call) && !READING.contains(call.getMethod()) && !isDeliberate(call))
            errors.write(call, response, LIKE_A_FORM);
        else if (isControl(call) && !token.isSatisfiedBy(call)) token.refuse(call, response);
        else chain.doFilter(call, response);
    }

    /** The journal's page shows what the control API shows. */
    private static boolean isControl(HttpServletRequest call) {
        return isBelow("/_sim", call) || isBelow("/learn/journal", call);
    }

    private static boolean isGuarded(HttpServletRequest call) {
        return isControl(call) || isBelow("/customer", call) || isBelow("/join", call);
    }

    /** The path is decoded and without its ;parameters, as the endpoints see it. */
    private static boolean isBelow(String folder, HttpServletRequest call) {
        var path = call.getServletPath();
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    private static boolean isOurs(HttpServletRequest call) {
        var site = Optional.ofNullable(call.getHeader("Sec-Fetch-Site"));
        var origin = Optional.ofNullable(call.getHeader("Origin"));
        var own = call.getScheme() + "://" + call.getHeader("Host");
        return site.stream().allMatch(OUR_OWN::contains)
                && origin.stream().allMatch(it -> withPort(it).equalsIgnoreCase(withPort(own)));
    }

    /** Browsers leave a usual port out of an Origin, and other clients may leave it in a Host. */
    private static String withPort(String origin) {
        if (origin.matches(".*:[0-9]+")) return origin;
        return origin + (origin.startsWith("https:") ? ":443" : ":80");
    }

    private static boolean isDeliberate(HttpServletRequest call) {
        var type = Optional.ofNullable(call.getContentType())
                .orElse("")
                .split(";", 2)[0]
                .strip();
        return NO_FORM.contains(type.toLowerCase(Locale.ROOT)) || "1".equals(call.getHeader("Sim-Control"));
    }
}
