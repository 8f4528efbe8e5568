package cobrowse.simulator.webdeployments;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Shelf;
import cobrowse.simulator.organisation.SimulatedClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where configurations of messengers are kept. */
@Component
class Configurations {

    private final Shelf<Configuration> shelf;
    private final Shelf<DeploymentNotes> notes;
    private final SimulatedClock clock;
    private final Ids ids;

    Configurations(Documents documents, SimulatedClock clock, Ids ids) {
        this.shelf = documents.shelf("web-configuration", Configuration.class);
        this.notes = DeploymentNotes.shelf(documents);
        this.clock = clock;
        this.ids = ids;
    }

    Optional<Configuration> find(Organisation organisation, String id) {
        return shelf.find(organisation, id);
    }

    /** The configuration, held until the transaction ends. */
    Optional<Configuration> hold(Organisation organisation, String id) {
        return shelf.hold(organisation, id);
    }

    List<Configuration> all(Organisation organisation) {
        return shelf.all(organisation);
    }

    /** The published version that a deployment is to use. */
    Optional<ConfigurationVersion> used(Organisation organisation, DeploymentRequest wanted) {
        var link = Optional.ofNullable(wanted.configuration());
        var version = link.flatMap(named -> Optional.ofNullable(named.version()));
        return link.flatMap(named -> Optional.ofNullable(named.id()))
                .flatMap(id -> find(organisation, id))
                .flatMap(found -> version.flatMap(found::version));
    }

    Configuration make(Organisation organisation, ConfigurationRequest says, @Nullable UserLink by) {
        var configuration = drafted(organisation, ids.next(), says, by);
        shelf.insert(organisation, configuration.id(), configuration.draft().name(), configuration);
        return configuration;
    }

    Configuration change(
            Organisation organisation, Configuration old, ConfigurationRequest says, @Nullable UserLink by) {
        var now = clock.now(organisation);
        return save(
                organisation,
                old.withDraft(ConfigurationVersion.draft(old.id(), says, now, by, Optional.of(old.draft()))));
    }

    Configuration publish(Organisation organisation, Configuration old, @Nullable UserLink by) {
        return save(organisation, old.publish(clock.now(organisation), by));
    }

    void delete(Organisation organisation, Configuration configuration) {
        shelf.delete(organisation, configuration.id());
    }

    /** Makes the configuration that a deployment has which came without one: published once, and the same id each time. */
    void makeFor(Organisation organisation, WebDeployment deployment) {
        var configuration = goingWith(organisation, deployment, deployment.name(), false);
        shelf.insert(organisation, configuration.id(), deployment.name(), configuration);
        notes.insert(organisation, deployment.id(), deployment.name(), usualNotes(organisation, deployment));
    }

    /** The same, of a deployment that an organisation has from its start. */
    void putFor(
            Furniture furniture, Organisation organisation, WebDeployment deployment, String name, boolean signsIn) {
        var configuration = goingWith(organisation, deployment, name, signsIn);
        shelf.put(furniture, organisation, configuration.id(), name, configuration);
        notes.put(furniture, organisation, deployment.id(), deployment.name(), usualNotes(organisation, deployment));
    }

    private DeploymentNotes usualNotes(Organisation organisation, WebDeployment deployment) {
        return DeploymentNotes.usual(deployment, clock.now(organisation));
    }

    /** Whether visitors sign in, as the configuration says that goes with a deployment. */
    boolean signInOn(Organisation organisation, WebDeployment deployment) {
        return find(organisation, Ids.goingWith(deployment.id()))
                .filter(configuration -> configuration.latest().says().signsCustomersIn())
                .isPresent();
    }

    /** Forgets which configuration a deployment used that is gone. */
    void forget(Organisation organisation, String deploymentId) {
        notes.delete(organisation, deploymentId);
    }

    /** What the configuration is called that goes with a deployment; nothing where it is gone. */
    String nameFor(Organisation organisation, WebDeployment deployment) {
        return find(organisation, Ids.goingWith(deployment.id()))
                .map(configuration -> configuration.draft().name())
                .orElse("");
    }

    Configuration goingWith(Organisation organisation, WebDeployment deployment, String name, boolean signsIn) {
        var cobrowse = CobrowseSettings.on(deployment.channels());
        var says = ConfigurationRequest.usual(name, cobrowse, signsIn ? authentication(deployment) : null);
        return drafted(organisation, Ids.goingWith(deployment.id()), says, null).publish(clock.now(organisation), null);
    }

    /** The identity provider is the simulator itself, and none of the organisation's integrations. */
    private static Map<String, Object> authentication(WebDeployment deployment) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("enabled", true);
        settings.put("integrationId", Ids.goingWith(deployment.id() + "/identity-provider"));
        settings.put("allowSessionUpgrade", true);
        return settings;
    }

    private Configuration drafted(
            Organisation organisation, String id, ConfigurationRequest says, @Nullable UserLink by) {
        var now = clock.now(organisation);
        var draft = ConfigurationVersion.draft(id, says, now, by, Optional.empty());
        return new Configuration(id, draft, List.of());
    }

    private Configuration save(Organisation organisation, Configuration changed) {
        shelf.save(organisation, changed.id(), changed.draft().name(), changed);
        return changed;
    }
}
