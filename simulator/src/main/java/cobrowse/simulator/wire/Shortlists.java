package cobrowse.simulator.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the endpoint of a call among those whose paths are as long and have the same third word, such as conversations: Spring
 * would try all five hundred. Where not exactly one of them takes the call, Spring decides among all. Endpoints that were listed
 * when the jar was built are looked at when a call of their likeness comes, and told to Spring when it has to decide.
 */
class Shortlists extends RequestMappingHandlerMapping {

    private static final String ANY = "*";

    private record Known(RequestMappingInfo mapping, HandlerMethod endpoint) {}

    private static final class Candidate {

        private final List<String> paths;
        private final Supplier<Known> look;
        private volatile @Nullable Known known;

        Candidate(List<String> paths, Supplier<Known> look) {
            this.paths = paths;
            this.look = look;
        }

        /** Two calls at once may both look, and see the same. */
        Known known() {
            var seen = known;
            if (seen == null) {
                seen = look.get();
                known = seen;
            }
            return seen;
        }
    }

    /** What lists are kept by: of a path its length, its first word and its third. */
    private record Likeness(int words, String root, String family) {

        static Likeness of(List<String> words) {
            return new Likeness(words.size(), word(words, 0), word(words, 2));
        }

        private static String word(List<String> words, int place) {
            return words.size() > place && !words.get(place).contains("{") ? words.get(place) : ANY;
        }

        Likeness ofAnyFamily() {
            return new Likeness(words, root, ANY);
        }
    }

    private volatile @Nullable Map<Likeness, List<Candidate>> lists;
    /** Where nothing was prepared, it finds them by itself. */
    private volatile boolean springKnowsAll = !PreparedList.isWanted();

    @Override
    protected void initHandlerMethods() {
        if (springKnowsAll) super.initHandlerMethods();
    }

    @Override
    public Map<RequestMappingInfo, HandlerMethod> getHandlerMethods() {
        tellSpring();
        return super.getHandlerMethods();
    }

    /** While it looks, nothing can be told: it is asked again where it had to know all. */
    @Override
    protected @Nullable HandlerMethod getHandlerInternal(HttpServletRequest call) throws Exception {
        var knewAll = springKnowsAll;
        var endpoint = super.getHandlerInternal(call);
        if (endpoint != null || knewAll) return endpoint;
        tellSpring();
        return super.getHandlerInternal(call);
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest call) throws Exception {
        RequestMappingInfo match = null;
        HandlerMethod endpoint = null;
        for (var candidate : candidates(call)) {
            var known = candidate.known();
            var matching = getMatchingMapping(known.mapping(), call);
            if (matching == null) continue;
            if (match != null) return amongAll(path, call);
            match = matching;
            endpoint = known.endpoint();
        }
        if (match == null || endpoint == null) return amongAll(path, call);
        call.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, endpoint);
        handleMatch(match, path, call);
        return endpoint;
    }

    private @Nullable HandlerMethod amongAll(String path, HttpServletRequest call) throws Exception {
        return springKnowsAll ? super.lookupHandlerMethod(path, call) : null;
    }

    private synchronized void tellSpring() {
        if (springKnowsAll) return;
        for (var endpoint : PreparedEndpoints.read())
            registerHandlerMethod(
                    endpoint.method().bean(), endpoint.method().find(), endpoint.mapping(getBuilderConfiguration()));
        springKnowsAll = true;
    }

    /** All that can match, or more. */
    private List<Candidate> candidates(HttpServletRequest call) {
        var path = ServletRequestPathUtils.getParsedRequestPath(call).pathWithinApplication();
        var likeness = Likeness.of(words(path));
        var known = lists();
        var exact = known.get(likeness);
        return exact == null ? known.getOrDefault(likeness.ofAnyFamily(), List.of()) : exact;
    }

    private Map<Likeness, List<Candidate>> lists() {
        var known = lists;
        if (known == null) {
            known = listed();
            lists = known;
        }
        return known;
    }

    private Map<Likeness, List<Candidate>> listed() {
        var all = PreparedList.isWanted() ? prepared() : registered();
        if (all.stream().anyMatch(Shortlists::hasWildcards)) return Map.of();
        var listed = new HashMap<Likeness, List<Candidate>>();
        for (var candidate : all)
            for (var path : candidate.paths)
                listed.computeIfAbsent(Likeness.of(words(PathContainer.parsePath(path))), unseen -> new ArrayList<>())
                        .add(candidate);
        listed.forEach((likeness, candidates) -> {
            var loose = listed.getOrDefault(likeness.ofAnyFamily(), List.of());
            if (candidates != loose) candidates.addAll(loose);
        });
        return listed;
    }

    /** We have none. Those that a library might bring could take any call. */
    private static boolean hasWildcards(Candidate candidate) {
        return candidate.paths.stream().anyMatch(path -> path.contains("*") || path.startsWith("/{"));
    }

    private List<Candidate> registered() {
        var candidates = new ArrayList<Candidate>();
        super.getHandlerMethods().forEach((mapping, endpoint) -> {
            var known = new Known(mapping, endpoint);
            candidates.add(new Candidate(List.copyOf(mapping.getPatternValues()), () -> known));
        });
        return candidates;
    }

    private List<Candidate> prepared() {
        return PreparedEndpoints.read().stream()
                .map(endpoint -> new Candidate(endpoint.paths(), () -> look(endpoint)))
                .toList();
    }

    private Known look(PreparedEndpoint endpoint) {
        return new Known(
                endpoint.mapping(getBuilderConfiguration()),
                createHandlerMethod(endpoint.method().bean(), endpoint.method().find()));
    }

    private static List<String> words(PathContainer path) {
        var words = new ArrayList<String>();
        for (var element : path.elements()) if (element instanceof PathSegment word) words.add(word.valueToMatch());
        return words;
    }
}
