package cobrowse.simulator.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the endpoint of a call among those whose paths are as long and have the same third word, such as conversations: Spring
 * would try all five hundred. Where not exactly one of them takes the call, Spring decides among all.
 */
class Shortlists extends RequestMappingHandlerMapping {

    private static final String ANY = "*";

    private record Candidate(RequestMappingInfo mapping, HandlerMethod endpoint) {}

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

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest call) throws Exception {
        RequestMappingInfo match = null;
        HandlerMethod endpoint = null;
        for (var candidate : candidates(call)) {
            var matching = getMatchingMapping(candidate.mapping(), call);
            if (matching == null) continue;
            if (match != null) return super.lookupHandlerMethod(path, call);
            match = matching;
            endpoint = candidate.endpoint();
        }
        if (match == null || endpoint == null) return super.lookupHandlerMethod(path, call);
        call.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, endpoint);
        handleMatch(match, path, call);
        return endpoint;
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
        var listed = new HashMap<Likeness, List<Candidate>>();
        getHandlerMethods()
                .forEach((mapping, endpoint) -> mapping.getPatternValues()
                        .forEach(pattern -> listed.computeIfAbsent(
                                        Likeness.of(words(PathContainer.parsePath(pattern))),
                                        unseen -> new ArrayList<>())
                                .add(new Candidate(mapping, endpoint))));
        listed.forEach((likeness, candidates) -> {
            var loose = listed.getOrDefault(likeness.ofAnyFamily(), List.of());
            if (candidates != loose) candidates.addAll(loose);
        });
        return hasWildcards(listed) ? Map.of() : listed;
    }

    /** We have none. Those that a library might bring could take any call. */
    private static boolean hasWildcards(Map<Likeness, List<Candidate>> listed) {
        return listed.values().stream()
                .flatMap(List::stream)
                .flatMap(candidate -> candidate.mapping().getPatternValues().stream())
                .anyMatch(pattern -> pattern.contains("*") || pattern.startsWith("/{"));
    }

    private static List<String> words(PathContainer path) {
        var words = new ArrayList<String>();
        for (var element : path.elements()) if (element instanceof PathSegment word) words.add(word.valueToMatch());
        return words;
    }
}
