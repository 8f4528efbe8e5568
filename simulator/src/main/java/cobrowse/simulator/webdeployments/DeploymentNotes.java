package cobrowse.simulator.webdeployments;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Shelf;
import cobrowse.simulator.webdeployments.DeploymentRequest.ConfigurationLink;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a deployment beside what decides where it co-browses.
 *
 * @param createdAt milliseconds since 1970 on the organisation's clock
 */
record DeploymentNotes(
        String id,
        String configurationId,
        String configurationVersion,
        @Nullable String description,
        boolean allowAllDomains,
        List<String> allowedDomains,
        @Nullable Map<String, Object> supportedContent,
        @Nullable Map<String, Object> flow,
        @Nullable List<Map<String, Object>> pushIntegrations,
        long createdAt,
        long modifiedAt,
        @Nullable UserLink lastModifiedUser) {

    static Shelf<DeploymentNotes> shelf(Documents documents) {
        return documents.shelf("web-deployment", DeploymentNotes.class);
    }

    /** Of a deployment that came without: on every domain, with the configuration that goes with it. */
    static DeploymentNotes usual(WebDeployment deployment, Instant now) {
        var at = now.toEpochMilli();
        return new DeploymentNotes(
                deployment.id(),
                Ids.goingWith(deployment.id()),
                "1",
                null,
                true,
                List.of(),
                null,
                null,
                null,
                at,
                at,
                null);
    }

    static DeploymentNotes of(
            String id, DeploymentRequest says, Instant now, @Nullable UserLink by, Optional<DeploymentNotes> old) {
        var link = Optional.ofNullable(says.configuration()).orElse(new ConfigurationLink("", ""));
        return new DeploymentNotes(
                id,
                Objects.requireNonNullElse(link.id(), ""),
                Objects.requireNonNullElse(link.version(), ""),
                says.description(),
                Boolean.TRUE.equals(says.allowAllDomains()),
                Objects.requireNonNullElse(says.allowedDomains(), List.of()),
                says.supportedContent(),
                says.flow(),
                says.pushIntegrations(),
                old.map(DeploymentNotes::createdAt).orElse(now.toEpochMilli()),
                now.toEpochMilli(),
                by);
    }
}
