package cobrowse.simulator.wire;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** All operations that the vendor publishes, served here or not. */
@Component
public class VendorOperations {

    /** @param gone whether the vendor has taken it away since */
    record Published(String method, PathPattern path, String id, boolean gone) {}

    private volatile @Nullable Map<String, List<Published>> byMethod;

    /** By our operation those that can take a call from it: found once, as most of ours have none and every call asks. */
    private final Map<String, List<Published>> rivals = new ConcurrentHashMap<>();

    /** The operation that a call means. */
    Optional<Published> find(String method, PathContainer path) {
        return published().getOrDefault(method, List.of()).stream()
                .filter(operation -> operation.path().matches(path))
                .findFirst();
    }

    /** How many there are in each family: by the first word of their paths, such as conversations. */
    public Map<String, Long> families() {
        return published().values().stream()
                .flatMap(List::stream)
                .filter(operation -> !operation.gone())
                .collect(
                        groupingBy(operation -> family(operation.path().getPatternString()), TreeMap::new, counting()));
    }

    /** @param path of an operation, such as /api/v2/conversations/{conversationId} */
    public static String family(String path) {
        return path.replaceFirst("^/api/v2/", "").replaceFirst("/.*", "");
    }

    /** Whether the vendor publishes a word where ours has a variable: calls is no conversation's id. */
    boolean isMoreExact(String method, String path, String ours) {
        var rivals = this.rivals.computeIfAbsent(method + " " + ours, unseen -> rivals(method, ours));
        if (rivals.isEmpty()) return false;
        var parsed = PathContainer.parsePath(path);
        return rivals.stream().anyMatch(operation -> operation.path().matches(parsed));
    }

    private List<Published> rivals(String method, String ours) {
        var pattern = PathPatternParser.defaultInstance.parse(ours);
        return published().getOrDefault(method, List.of()).stream()
                .filter(operation -> PathPattern.SPECIFICITY_COMPARATOR.compare(operation.path(), pattern) < 0)
                .filter(operation -> canMeet(operation.path().getPatternString(), ours))
                .toList();
    }

    /** Whether there can be a path that both patterns match: the words that both have are the same. */
    private static boolean canMeet(String one, String other) {
        var words = one.split("/");
        var others = other.split("/");
        return words.length == others.length
                && IntStream.range(0, words.length)
                        .allMatch(place -> words[place].equals(others[place])
                                || words[place].contains("{")
                                || others[place].contains("{"));
    }

    /** Read at the first call that needs it; there may be none. */
    private Map<String, List<Published>> published() {
        var known = byMethod;
        if (known == null) {
            known = read();
            byMethod = known;
        }
        return known;
    }

    private static Map<String, List<Published>> read() {
        var file = new ClassPathResource("vendor-operations.tsv", VendorOperations.class);
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(part -> new Published(
                            part[0], PathPatternParser.defaultInstance.parse(part[1]), part[2], part.length > 3))
                    .sorted(Comparator.comparing(Published::path, PathPattern.SPECIFICITY_COMPARATOR))
                    .collect(groupingBy(Published::method));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
