package cobrowse.simulator.channels;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A topic as the vendor lists those that there are; all but its name only where it is asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AvailableTopicBody(
        String id,
        @Nullable String description,
        @Nullable List<String> requiresPermissions,
        @Nullable List<Demand> permissionDetails,
        @Nullable Boolean requiresCurrentUserOrPermission,
        @Nullable Boolean enforced,
        @Nullable String visibility,
        @Nullable List<String> transports,
        @Nullable List<String> publicApiTemplateUriPaths,
        @Nullable List<String> topicParameters) {

    /** @param allowsCurrentUser whether everybody may hear of oneself */
    record Demand(String type, List<String> permissions, boolean allowsCurrentUser, boolean enforced) {}

    /** @param wanted what is asked for, as the vendor calls it */
    static AvailableTopicBody of(Topic topic, Set<String> wanted) {
        var permissions = wanted.contains("requiresPermissions");
        return new AvailableTopicBody(
                topic.template(),
                wanted.contains("description") ? topic.description() : null,
                permissions ? topic.permissions() : null,
                wanted.contains("permissionDetails") ? demands(topic) : null,
                permissions ? topic.isOfUser() && !topic.permissions().isEmpty() : null,
                wanted.contains("enforced") ? true : null,
                wanted.contains("visibility") ? "Public" : null,
                wanted.contains("transports") ? List.of("Websocket") : null,
                wanted.contains("publicApiTemplateUriPaths") ? List.of(topic.path()) : null,
                wanted.contains("topicParameters") ? List.of("id") : null);
    }

    private static List<Demand> demands(Topic topic) {
        if (topic.permissions().isEmpty()) return List.of();
        return List.of(new Demand("requiresPermissions", topic.permissions(), topic.isOfUser(), true));
    }
}
