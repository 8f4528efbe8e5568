package cobrowse.simulator.webdeployments;

import cobrowse.simulator.organisation.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a deployment shows its visitors at the moment. */
@Component
public class ActiveConfiguration {

    private final DeploymentDesk desk;
    private final Configurations configurations;

    ActiveConfiguration(DeploymentDesk desk, Configurations configurations) {
        this.desk = desk;
        this.configurations = configurations;
    }

    /** What a deployment says about co-browse; empty where there is no such deployment. */
    public Optional<CobrowseSettings> of(Organisation organisation, String deploymentId) {
        return desk.find(organisation, deploymentId)
                .flatMap(deployment ->
                        Optional.ofNullable(of(organisation, deployment).cobrowse()));
    }

    /** Whether a deployment's visitors are known who have signed in; no where there is no such deployment. */
    public boolean signsCustomersIn(Organisation organisation, String deploymentId) {
        return desk.find(organisation, deploymentId)
                .filter(deployment -> of(organisation, deployment).says().signsCustomersIn())
                .isPresent();
    }

    /** Where co-browse is on is what the deployment has: a tester may have switched a channel. */
    ConfigurationVersion of(Organisation organisation, Deployment deployment) {
        return of(
                organisation,
                deployment,
                configurations.find(organisation, deployment.notes().configurationId()));
    }

    /** Likewise of many, by the deployments' ids: all configurations are looked up at once. */
    Map<String, ConfigurationVersion> of(Organisation organisation, List<Deployment> deployments) {
        var known = configurations.all(organisation).stream()
                .collect(Collectors.toMap(Configuration::id, Function.identity()));
        return deployments.stream()
                .collect(Collectors.toMap(
                        Deployment::id,
                        deployment -> of(
                                organisation,
                                deployment,
                                Optional.ofNullable(known.get(deployment.notes().configurationId())))));
    }

    private ConfigurationVersion of(
            Organisation organisation, Deployment deployment, Optional<Configuration> configuration) {
        var notes = deployment.notes();
        var version = configuration
                .flatMap(found -> found.version(notes.configurationVersion()))
                .orElseGet(() -> configurations
                        .goingWith(
                                organisation,
                                deployment.place(),
                                deployment.place().name(),
                                false)
                        .latest());
        var channels = deployment.place().channels();
        var settings = Optional.ofNullable(version.cobrowse()).orElse(CobrowseSettings.on(channels));
        return settings.openChannels().equals(channels) ? version : version.with(settings.with(channels));
    }
}
