package cobrowse.simulator.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Things that change by themselves when their time has come. */
public interface FallsDue {

    /** The ids of all organisations in which one of them is waiting for its time. */
    Collection<String> organisations();

    /** When the next of them changes, on the organisation's clock. */
    Optional<Instant> nextDue(Organisation organisation);

    /** Changes all whose time has come, in its order. Wants a transaction around it. */
    void fallDue(Organisation organisation);
}
