package cobrowse.simulator.webdeployments;

import cobrowse.simulator.organisation.Division;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a deployment looks up who its visitors are, as the vendor shows it and as it is kept. The simulator knows no contacts
 * to look among: it gives back what was said.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IdentityResolution(
        @Nullable Division division,
        boolean resolveIdentities,
        @Nullable Map<String, Object> externalSource,
        @Nullable Map<String, Object> automerge,
        String selfUri) {

    /** What is to be; the division is the home division, as there is no other for contacts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Request(
            @Nullable Boolean resolveIdentities,
            @Nullable Map<String, Object> externalSource,
            @Nullable Map<String, Object> automerge) {}
}
