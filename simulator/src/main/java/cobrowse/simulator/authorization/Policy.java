package cobrowse.simulator.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a role allows: actions on a kind of thing. An asterisk stands for all.
 *
 * @param domain such as routing
 * @param entityName such as queue
 * @param actionSet such as view
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Policy(
        @Nullable String domain,
        @Nullable String entityName,
        @Nullable String policyName,
        @Nullable String policyDescription,
        @Nullable List<String> actionSet,
        @Nullable Boolean allowConditions,
        @Nullable Map<String, Object> resourceConditionNode) {

    static final String ALL = "*";

    static Policy of(String domain, String entityName, List<String> actions) {
        return new Policy(domain, entityName, null, null, actions, false, null);
    }

    /** What is allowed, as permissions are written: routing:queue:view. Conditions are not looked at. */
    Stream<String> words() {
        if (ALL.equals(domain)) return Stream.of(ALL);
        return Optional.ofNullable(actionSet).orElse(List.of()).stream()
                .map(action -> String.join(
                        ":",
                        Objects.requireNonNullElse(domain, ""),
                        Objects.requireNonNullElse(entityName, ALL),
                        action));
    }
}
