package cobrowse.simulator.authorization;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a role is to be. */
record RoleRequest(
        @Nullable String name,
        @Nullable String description,
        @Nullable String defaultRoleId,
        @Nullable List<String> permissions,
        @Nullable List<Policy> permissionPolicies) {

    Role made(String id) {
        return over(new Role(id, "", "", defaultRoleId, List.of(), List.of()));
    }

    /** In the place of an old one: what is not sent is nothing. */
    Role inPlaceOf(Role old) {
        return over(new Role(old.id(), old.name(), "", old.defaultRoleId(), List.of(), List.of()));
    }

    /** What is not sent stays as it is. */
    Role over(Role old) {
        return new Role(
                old.id(),
                Objects.requireNonNullElse(name, old.name()),
                Objects.requireNonNullElse(description, old.description()),
                old.defaultRoleId(),
                Objects.requireNonNullElse(permissions, old.permissions()),
                Objects.requireNonNullElse(permissionPolicies, old.policies()));
    }
}
