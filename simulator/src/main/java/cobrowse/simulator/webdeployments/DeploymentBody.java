package cobrowse.simulator.webdeployments;

import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A deployment as the vendor shows one. @param configuration a link to it, or all of it where that was asked for */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeploymentBody(
        String id,
        String name,
        @Nullable String description,
        boolean allowAllDomains,
        List<String> allowedDomains,
        @Nullable Map<String, Object> supportedContent,
        String dateCreated,
        String dateModified,
        @Nullable UserLink lastModifiedUser,
        @Nullable Map<String, Object> flow,
        String status,
        @Nullable List<Map<String, Object>> pushIntegrations,
        Object configuration,
        String selfUri) {

    /** Which version of a configuration a deployment uses. */
    record Link(String id, String name, String version, String selfUri) {

        static Link to(ConfigurationVersion version) {
            return new Link(version.id(), version.name(), version.version(), version.selfUri());
        }
    }

    static DeploymentBody of(Deployment deployment, ConfigurationVersion configuration) {
        return of(deployment, (Object) Link.to(configuration));
    }

    static DeploymentBody expanded(Deployment deployment, ConfigurationVersion configuration) {
        return of(deployment, (Object) configuration.shown());
    }

    private static DeploymentBody of(Deployment deployment, Object configuration) {
        var notes = deployment.notes();
        return new DeploymentBody(
                deployment.id(),
                deployment.place().name(),
                notes.description(),
                notes.allowAllDomains(),
                notes.allowedDomains(),
                notes.supportedContent(),
                Timestamps.write(Instant.ofEpochMilli(notes.createdAt())),
                Timestamps.write(Instant.ofEpochMilli(notes.modifiedAt())),
                notes.lastModifiedUser(),
                notes.flow(),
                DeploymentRequest.spelt(deployment.place().status()),
                notes.pushIntegrations(),
                configuration,
                "/api/v2/webdeployments/deployments/" + deployment.id());
    }
}
