package cobrowse.simulator.webdeployments;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Shelf;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.webdeployments.WebDeployment.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes, changes and removes deployments, and keeps where they co-browse as their configurations say. */
@Component
class DeploymentDesk {

    private final WebDeployments deployments;
    private final Shelf<DeploymentNotes> notes;
    private final SimulatedClock clock;
    private final Ids ids;

    DeploymentDesk(WebDeployments deployments, Documents documents, SimulatedClock clock, Ids ids) {
        this.deployments = deployments;
        this.notes = DeploymentNotes.shelf(documents);
        this.clock = clock;
        this.ids = ids;
    }

    Optional<Deployment> find(Organisation organisation, String id) {
        return deployments.find(organisation, id).map(place -> new Deployment(place, notesOf(organisation, place)));
    }

    List<Deployment> all(Organisation organisation) {
        var known =
                notes.all(organisation).stream().collect(Collectors.toMap(DeploymentNotes::id, Function.identity()));
        var now = clock.now(organisation);
        return deployments.all(organisation).stream()
                .map(place -> new Deployment(place, known.getOrDefault(place.id(), DeploymentNotes.usual(place, now))))
                .toList();
    }

    Deployment make(
            Organisation organisation,
            DeploymentRequest says,
            ConfigurationVersion configuration,
            @Nullable UserLink by) {
        var id = ids.next();
        var place = place(id, says, configuration, Status.ACTIVE);
        var more = DeploymentNotes.of(id, says, clock.now(organisation), by, Optional.empty());
        deployments.insertAlone(organisation, place);
        notes.insert(organisation, id, place.name(), more);
        return new Deployment(place, more);
    }

    Deployment change(
            Organisation organisation,
            Deployment old,
            DeploymentRequest says,
            ConfigurationVersion configuration,
            @Nullable UserLink by) {
        var place = place(old.id(), says, configuration, old.place().status());
        var more = DeploymentNotes.of(old.id(), says, clock.now(organisation), by, Optional.of(old.notes()));
        deployments.save(organisation, place);
        if (!notes.save(organisation, old.id(), place.name(), more)) {
            notes.insert(organisation, old.id(), place.name(), more);
        }
        return new Deployment(place, more);
    }

    void delete(Organisation organisation, Deployment deployment) {
        deployments.delete(organisation, deployment.id());
    }

    private static WebDeployment place(
            String id, DeploymentRequest says, ConfigurationVersion configuration, Status usual) {
        var settings = Optional.ofNullable(configuration.cobrowse());
        return new WebDeployment(
                id,
                Optional.ofNullable(says.name()).orElse(""),
                says.wanted(usual),
                settings.map(CobrowseSettings::openChannels).orElse(Channels.read(List.of())));
    }

    private DeploymentNotes notesOf(Organisation organisation, WebDeployment place) {
        return notes.find(organisation, place.id())
                .orElseGet(() -> DeploymentNotes.usual(place, clock.now(organisation)));
    }
}
