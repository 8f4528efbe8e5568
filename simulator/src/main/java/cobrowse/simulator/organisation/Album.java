package cobrowse.simulator.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots of an organisation: taken, and put back. Everything here wants a transaction around it. */
@Component
public class Album {

    /** How many snapshots of an organisation are kept at most. */
    public static final int MOST = 20;

    /** How many characters a snapshot has at most. */
    public static final int LARGEST = 8_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private final Organisations organisations;
    private final Snapshots snapshots;
    private final Camera camera;
    private final SimulatedClock clock;

    Album(Organisations organisations, Snapshots snapshots, Camera camera, SimulatedClock clock) {
        this.organisations = organisations;
        this.snapshots = snapshots;
        this.camera = camera;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Snapshot> all(Organisation organisation) {
        return snapshots.all(organisation.id());
    }

    /** Takes a snapshot, in place of the one that may have its name. Empty when it would be too large. */
    public Optional<Snapshot> take(Organisation organisation, String name) {
        organisations.hold(organisation.id());
        var content = JSON.writeValueAsString(camera.take(organisation.id()));
        if (content.length() > LARGEST) return Optional.empty();
        var snapshot = new Snapshot(name, clock.machineTime(), content.length());
        snapshots.keep(organisation.id(), snapshot, content);
        return Optional.of(snapshot);
    }

    /** Brings an organisation back to a snapshot. @return it as it is now; empty when there is no snapshot of that name */
    public Optional<Organisation> putBack(Organisation organisation, String name) {
        organisations.hold(organisation.id());
        return snapshots.content(organisation.id(), name).flatMap(content -> {
            camera.putBack(organisation.id(), JSON.readValue(content, Photograph.class));
            return organisations.find(organisation.id());
        });
    }

    /** @return false when there is none of that name */
    public boolean delete(Organisation organisation, String name) {
        return snapshots.delete(organisation.id(), name);
    }
}
