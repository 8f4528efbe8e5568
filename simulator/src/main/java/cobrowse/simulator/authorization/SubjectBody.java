package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.ROLES;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody, and which roles she has, as the vendor shows it. */
record SubjectBody(String id, String name, List<GrantBody> grants, int version, String selfUri) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GrantBody(
            String subjectId,
            DivisionBody division,
            RoleLink role,
            @Nullable String grantMadeAt) {}

    /** @param id none where what is allowed comes from no role */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoleLink(
            @Nullable String id,
            String name,
            String description,
            List<Allowed> policies,
            @JsonProperty("default") boolean isDefault,
            @Nullable String selfUri) {

        static RoleLink to(Role role) {
            return new RoleLink(
                    role.id(),
                    role.name(),
                    role.description(),
                    Allowed.of(role.policies()),
                    role.defaultRoleId() != null,
                    ROLES + "/" + role.id());
        }

        static RoleLink beside(Collection<String> words) {
            return new RoleLink(
                    null,
                    "Without a role",
                    "What was granted beside the roles",
                    Allowed.of(Role.policies(words)),
                    false,
                    null);
        }
    }

    record Allowed(List<String> actions, String domain, String entityName) {

        static List<Allowed> of(List<Policy> policies) {
            return policies.stream()
                    .map(policy -> new Allowed(
                            Objects.requireNonNullElse(policy.actionSet(), List.of()),
                            Objects.requireNonNullElse(policy.domain(), ""),
                            Objects.requireNonNullElse(policy.entityName(), "")))
                    .toList();
        }
    }
}
