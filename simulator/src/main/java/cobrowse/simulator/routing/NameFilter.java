package cobrowse.simulator.routing;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The parameter name of a listing: the whole name, or a part of it where an asterisk stands before or behind. CHOSEN:
 * small and capital letters differ, and wrap-up codes take both asterisks, as queues do.
 *
 * @param asked empty for every name
 */
record NameFilter(Optional<String> asked) implements Predicate<String> {

    private static final String ANYTHING = "*";

    @Override
    public boolean test(String name) {
        return asked.stream().allMatch(pattern -> matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
        if (pattern.startsWith(ANYTHING)) return endsOrHas(pattern.substring(1), name);
        return pattern.endsWith(ANYTHING)
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }

    private static boolean endsOrHas(String pattern, String name) {
        return pattern.endsWith(ANYTHING)
                ? name.contains(pattern.substring(0, pattern.length() - 1))
                : name.endsWith(pattern);
    }
}
