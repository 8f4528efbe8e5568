package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.ROLES;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A role as the vendor shows one. @param userCount only where it was asked for */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoleBody(
        String id,
        String name,
        String description,
        @Nullable String defaultRoleId,
        List<String> permissions,
        List<Policy> permissionPolicies,
        @Nullable Integer userCount,
        boolean roleNeedsUpdate,
        boolean base,
        @JsonProperty("default") boolean isDefault,
        String selfUri) {

    static RoleBody of(Role role, @Nullable Integer userCount) {
        return new RoleBody(
                role.id(),
                role.name(),
                role.description(),
                role.defaultRoleId(),
                role.permissions(),
                role.policies(),
                userCount,
                false,
                false,
                role.defaultRoleId() != null,
                ROLES + "/" + role.id());
    }
}
