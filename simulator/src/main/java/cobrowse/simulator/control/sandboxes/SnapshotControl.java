package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Album;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Snapshot;
import cobrowse.simulator.wire.Sent;
import cobrowse.simulator.wire.Timestamps;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes snapshots of an organisation, and brings it back to them. */
@RestController
record SnapshotControl(Album album, Rewinding rewinding, Ids ids) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~-]{1,100}");

    /** @param name a new one by default; a snapshot that has it already is replaced */
    record Order(Optional<String> name) {}

    /** @param made by the machine's clock */
    record Shown(String name, String made, long characters) {
        static Shown of(Snapshot snapshot) {
            return new Shown(snapshot.name(), Timestamps.write(snapshot.made()), snapshot.characters());
        }
    }

    record All(List<Shown> entities) {}

    /** Takes a snapshot of all that an organisation has, but for its events. */
    @PostMapping("/_sim/snapshots")
    @ResponseStatus(HttpStatus.CREATED)
    Shown take(Organisation organisation, Sent<Order> sent) {
        var name = Orders.read(sent).name().orElseGet(ids::next);
        if (!NAME.matcher(name).matches()) {
            throw ControlProblem.badField(
                    "name", "That can be no name.", "Send 1 to 100 letters, digits, and the signs - . _ ~ only.");
        }
        if (album.all(organisation).stream()
                        .filter(it -> !it.name().equals(name))
                        .count()
                >= Album.MOST) {
            throw ControlProblem.conflict(
                    "name", "Too many snapshots are kept.", "Delete one: " + Album.MOST + " may be there.");
        }
        return album.take(organisation, name)
                .map(Shown::of)
                .orElseThrow(() -> ControlProblem.conflict(
                        "$", "The organisation has too much for a snapshot.", "Reset it, or begin with another."));
    }

    /** Lists the snapshots of an organisation, the oldest first. */
    @GetMapping("/_sim/snapshots")
    All list(Organisation organisation) {
        return new All(album.all(organisation).stream().map(Shown::of).toList());
    }

    /** Brings an organisation back to a snapshot: all it has, its settings and its clock. */
    @PostMapping("/_sim/snapshots/{name}/restore")
    Reset.Done restore(Organisation organisation, @PathVariable String name) {
        return rewinding
                .to(organisation, name)
                .map(back -> new Reset.Done(back.id(), back.name()))
                .orElseThrow(() -> ControlProblem.noSuch("snapshot", name));
    }

    /** Deletes a snapshot. */
    @DeleteMapping("/_sim/snapshots/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Organisation organisation, @PathVariable String name) {
        if (!album.delete(organisation, name)) throw ControlProblem.noSuch("snapshot", name);
    }
}
