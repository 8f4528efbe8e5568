package cobrowse.simulator.rulebook;

import java.util.Collection;
import java.util.List;

/**
 * The permissions that a call wants of whoever makes it, as the vendor declares them: any one of some, or all of them.
 * Permissions are what a user's roles allow; scopes are what the user lets a program do. A call wants both.
 */
public record PermissionDemand(boolean all, List<String> permissions) {

    public static final PermissionDemand NONE = new PermissionDemand(true, List.of());

    /** Stands for every permission where somebody has it. */
    public static final String EVERY = "*";

    public static PermissionDemand anyOf(String... permissions) {
        return new PermissionDemand(false, List.of(permissions));
    }

    public static PermissionDemand allOf(String... permissions) {
        return new PermissionDemand(true, List.of(permissions));
    }

    public boolean isMetBy(Collection<String> granted) {
        if (permissions.isEmpty() || granted.contains(EVERY)) return true;
        return all ? granted.containsAll(permissions) : permissions.stream().anyMatch(granted::contains);
    }

    /** Those that are missing, as the vendor's messages list them. */
    public String missingFrom(Collection<String> granted) {
        return String.join(
                ", ",
                permissions.stream()
                        .filter(permission -> !granted.contains(permission))
                        .toList());
    }

    @Override
    public String toString() {
        if (permissions.isEmpty()) return "none";
        return (permissions.size() == 1 ? "" : all ? "all of " : "any of ") + String.join(", ", permissions);
    }
}
