package cobrowse.simulator.notifications;

import cobrowse.simulator.organisation.Organisation;
import java.time.Duration;
import java.util.List;

/** How an event travels to those who listen; testers may bend that. */
public interface Carriage {

    /** Once, and at once. */
    List<Duration> USUAL = List.of(Duration.ZERO);

    /**
     * Asked once for each event, in the transaction that made it.
     *
     * @return for each copy how late it comes, on the organisation's clock; empty when the event is lost
     */
    List<Duration> copies(Organisation organisation, CobrowseEvent event);
}
