package cobrowse.simulator.control.sandboxes;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.organisation.Album;
import cobrowse.simulator.organisation.Memories;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Timekeeper;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.stereotype.Component;

/** Brings an organisation back to a snapshot, and all that goes by its time or remembers it along with it. */
@Component
record Rewinding(Album album, Memories memories, Timekeeper timekeeper) {

    /** @return the organisation as it is then; empty when it has no snapshot of that name */
    Optional<Organisation> to(Organisation organisation, String snapshot) {
        var back = putBack(organisation, snapshot);
        back.ifPresent(it -> {
            memories.forget(it.id());
            // Moves nothing: what fell due meanwhile happens, and alarms are set for the rest.
            timekeeper.advance(it, Duration.ZERO);
        });
        return back;
    }

    private Optional<Organisation> putBack(Organisation organisation, String snapshot) {
        try {
            return album.putBack(organisation, snapshot);
        } catch (DataIntegrityViolationException | BadSqlGrammarException e) {
            throw ControlProblem.conflict(
                    "name", "The snapshot is of an older simulator.", "Delete it, and take another.");
        }
    }
}
