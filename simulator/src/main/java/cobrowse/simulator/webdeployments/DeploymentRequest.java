package cobrowse.simulator.webdeployments;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.NeedsFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a deployment is to be. */
record DeploymentRequest(
        @Nullable String name,
        @Nullable String description,
        @Nullable Boolean allowAllDomains,
        @Nullable List<String> allowedDomains,
        @Nullable Map<String, Object> supportedContent,
        @Nullable Map<String, Object> flow,
        @Nullable List<Map<String, Object>> pushIntegrations,
        @Nullable String status,
        @Nullable ConfigurationLink configuration) {

    /** Which version of a configuration is meant. */
    record ConfigurationLink(@Nullable String id, @Nullable String version) {}

    static final List<String> STATUSES = Arrays.stream(WebDeployment.Status.values())
            .map(DeploymentRequest::spelt)
            .toList();

    static String spelt(WebDeployment.Status status) {
        var word = Lifecycle.spelt(status);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    List<String> missing() {
        var named = Optional.ofNullable(configuration);
        return Stream.of(
                        NeedsFields.missing("name", name),
                        NeedsFields.missing(
                                "configuration.id",
                                named.map(ConfigurationLink::id).orElse(null)),
                        NeedsFields.missing(
                                "configuration.version",
                                named.map(ConfigurationLink::version).orElse(null)))
                .flatMap(List::stream)
                .toList();
    }

    List<String> domains() {
        return Optional.ofNullable(allowedDomains).orElse(List.of());
    }

    List<Choice> choices() {
        return Choice.of("status", status, STATUSES);
    }

    WebDeployment.Status wanted(WebDeployment.Status usual) {
        return status == null ? usual : WebDeployment.Status.valueOf(status.toUpperCase(Locale.ROOT));
    }
}
