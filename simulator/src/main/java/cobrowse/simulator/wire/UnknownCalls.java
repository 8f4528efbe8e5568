package cobrowse.simulator.wire;

import static java.util.Comparator.comparingDouble;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Dialect;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Operation.Card;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPatternParser;

/** Answers calls that nobody here serves, and names the operations that were perhaps meant. */
@Component
public class UnknownCalls {

    private static final int MOST_RELATED = 3;

    /** Longer paths are cut in links: the container has 8 KB for all headers of an answer. */
    private static final int MOST_CHARACTERS = 200;

    private final Catalogue catalogue;
    private final VendorOperations vendor;
    private final Dialects dialects;

    UnknownCalls(Catalogue catalogue, VendorOperations vendor, Dialects dialects) {
        this.catalogue = catalogue;
        this.vendor = vendor;
        this.dialects = dialects;
    }

    /** The id in an HTML page of an operation's part, such as post-api-v2-cobrowse-sessions. */
    public static String anchor(Card card) {
        return card.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }

    /** The operations that a call perhaps means, the nearest first; not the one that it does mean. */
    public List<Card> nearest(String method, String path, int most) {
        record Candidate(Card card, double distance) {}
        return catalogue.operations().stream()
                .map(Operation::card)
                .filter(card -> dialects.serve(card.dialect()))
                .filter(card -> !isMeant(card, method, path))
                .filter(card -> Nearness.isNear(path, card.path()))
                .map(card -> new Candidate(card, Nearness.distance(method, path, card.method(), card.path())))
                .sorted(comparingDouble(Candidate::distance))
                .limit(most)
                .map(Candidate::card)
                .toList();
    }

    /** @param served the methods by which the path is served; null where it is not */
    ResponseEntity<Object> answer(HttpServletRequest request, @Nullable Set<HttpMethod> served) {
        var published = vendor.find(request.getMethod(), PathContainer.parsePath(request.getRequestURI()));
        if (published.isPresent()) return notServed(request, published.get());
        if (served == null || isNoEndpoint(request)) return answer(request, PlainError.of(404), List.of());
        return answer(request, PlainError.of(405), served);
    }

    private ResponseEntity<Object> notServed(HttpServletRequest request, VendorOperations.Published operation) {
        return operation.gone()
                ? answer(request, Withdrawal.error(request.getRequestURI(), operation.id()), List.of())
                : notImplemented(request, operation.id());
    }

    private ResponseEntity<Object> notImplemented(HttpServletRequest request, String operation) {
        var message = dialects.servePlatform()
                ? "The platform API has this operation, %s; the simulator does not implement it."
                : "The platform API has this operation, %s; this simulator was started to serve the community API only.";
        var error = PlainError.of(501, "simulator.not.implemented", message.formatted(operation));
        return answer(request, error, List.of());
    }

    private ResponseEntity<Object> answer(
            HttpServletRequest request, PlainError error, Collection<HttpMethod> allowed) {
        var answer = ResponseEntity.status(error.status())
                .cacheControl(CacheControl.noStore())
                .contentType(ErrorBodies.type(request.getRequestURI()));
        answer.header("Link", links(request));
        if (error.status() == 405) answer.allow(allowed.toArray(HttpMethod[]::new));
        if (error.status() == 501) answer.header(TeachingHeaders.DIALECT, Dialect.PLATFORM.header());
        return answer.body(ErrorBodies.plain(error, request, Correlation.of(request)));
    }

    private String links(HttpServletRequest request) {
        var method = request.getMethod();
        var path = request.getServletPath();
        var shown = path.substring(0, Math.min(path.length(), MOST_CHARACTERS));
        var call = UriUtils.encode(method + " " + shown, StandardCharsets.UTF_8).replace("%2F", "/");
        var links = new StringBuilder("<%s%s>; rel=\"help\"".formatted(Links.to("/learn/operations?call="), call));
        for (var card : nearest(method, path, MOST_RELATED)) {
            links.append(", <%s#%s>; rel=\"related\"; title=\"%s\""
                    .formatted(Links.to("/learn/operations"), anchor(card), card.name()));
        }
        return links.toString();
    }

    /** Our files are read by GET, from wherever there are none as well: that is no reason to offer GET. */
    private static boolean isNoEndpoint(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) != null;
    }

    /**
     * Whether a call means an operation.
     *
     * @param path decoded; it is encoded again here, or a lonely percent sign would be no path at all
     */
    public static boolean isMeant(Card card, String method, String path) {
        var pattern = PathPatternParser.defaultInstance.parse(card.path());
        return card.method().equals(method) && pattern.matches(PathContainer.parsePath(path.replace("%", "%25")));
    }
}
