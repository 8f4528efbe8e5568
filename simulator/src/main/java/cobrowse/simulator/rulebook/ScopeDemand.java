package cobrowse.simulator.rulebook;

import java.util.Collection;
import java.util.List;

/** The OAuth scopes that a call wants of its token: any one of some, or all of them. */
public record ScopeDemand(boolean all, List<String> scopes) {

    public static final ScopeDemand NONE = allOf();

    public static ScopeDemand anyOf(String... scopes) {
        return new ScopeDemand(false, List.of(scopes));
    }

    public static ScopeDemand allOf(String... scopes) {
        return new ScopeDemand(true, List.of(scopes));
    }

    public boolean isMetBy(Collection<String> granted) {
        return all ? granted.containsAll(scopes) : scopes.stream().anyMatch(granted::contains);
    }

    public ScopeDemand without(Collection<String> some) {
        return new ScopeDemand(
                all, scopes.stream().filter(scope -> !some.contains(scope)).toList());
    }

    /** Those that are missing, as the vendor's messages list them. */
    public String missingFrom(Collection<String> granted) {
        return String.join(
                ", ", scopes.stream().filter(scope -> !granted.contains(scope)).toList());
    }

    @Override
    public String toString() {
        if (scopes.isEmpty()) return "none";
        return (scopes.size() == 1 ? "" : all ? "all of " : "any of ") + String.join(", ", scopes);
    }
}
