package cobrowse.simulator.authorization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people may do who do the same work.
 *
 * @param permissions those of no domain, such as admin
 */
record Role(
        String id,
        String name,
        String description,
        @Nullable String defaultRoleId,
        List<String> permissions,
        List<Policy> policies) {

    private static final Pattern PERMISSION = Pattern.compile("[^:]+:[^:]+:.+");

    /** All that it allows, as permissions are written. */
    Set<String> words() {
        return Stream.concat(permissions.stream(), policies.stream().flatMap(Policy::words))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param words such as routing:queue:view, admin, or * for everything */
    static Role allowing(String id, String name, String description, Collection<String> words) {
        return new Role(id, name, description, null, ofNoDomain(words), policies(words));
    }

    /** Words of one domain and kind of thing, together. */
    static List<Policy> policies(Collection<String> words) {
        var actions = new TreeMap<String, List<String>>();
        if (words.contains(Policy.ALL)) actions.put("*:*", List.of(Policy.ALL));
        words.stream()
                .filter(word -> PERMISSION.matcher(word).matches())
                .sorted()
                .forEach(word -> {
                    var cut = word.indexOf(':', word.indexOf(':') + 1);
                    actions.computeIfAbsent(word.substring(0, cut), key -> new ArrayList<>())
                            .add(word.substring(cut + 1));
                });
        return actions.entrySet().stream()
                .map(entry -> {
                    var cut = entry.getKey().indexOf(':');
                    var key = entry.getKey();
                    return Policy.of(key.substring(0, cut), key.substring(cut + 1), entry.getValue());
                })
                .toList();
    }

    private static List<String> ofNoDomain(Collection<String> words) {
        return words.stream()
                .filter(word ->
                        !word.equals(Policy.ALL) && !PERMISSION.matcher(word).matches())
                .sorted()
                .toList();
    }
}
