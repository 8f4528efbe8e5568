package cobrowse.simulator.presence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A presence that users can take: one of the system's, or one that the organisation made of it.
 *
 * @param labels by language, such as en_US
 */
record Definition(
        String id,
        SystemPresence system,
        Map<String, String> labels,
        boolean deactivated,
        @Nullable String createdDate,
        @Nullable String modifiedDate) {

    static final String USUAL_LANGUAGE = "en_US";

    static Definition of(SystemPresence system) {
        return new Definition(system.definitionId(), system, Map.of(USUAL_LANGUAGE, system.label()), false, null, null);
    }

    /** Whether every organisation has it. */
    @JsonIgnore
    boolean isSystems() {
        return id.equals(system.definitionId());
    }

    Definition changed(SystemPresence nowSystem, Map<String, String> nowLabels, boolean nowDeactivated, String at) {
        return new Definition(id, nowSystem, nowLabels, nowDeactivated, createdDate, at);
    }

    /** @param locale empty for the usual one; ALL for every one */
    Map<String, String> labelsIn(Optional<String> locale) {
        if (locale.filter("ALL"::equalsIgnoreCase).isPresent()) return labels;
        var wanted = locale.orElse(USUAL_LANGUAGE);
        return labels.containsKey(wanted) ? Map.of(wanted, labels.get(wanted)) : labels;
    }
}
