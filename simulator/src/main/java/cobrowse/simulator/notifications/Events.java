package cobrowse.simulator.notifications;

import cobrowse.simulator.organisation.Neighbours;
import cobrowse.simulator.organisation.News;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Deeds;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where things that happen are told: to listeners here and at other simulators on the same database. */
@Component
public class Events {

    private final KeptEvents kept;
    private final EventStreams streams;
    private final Neighbours neighbours;

    Events(KeptEvents kept, EventStreams streams, Neighbours neighbours) {
        this.kept = kept;
        this.streams = streams;
        this.neighbours = neighbours;
    }

    /**
     * Keeps an event with the transaction that made it; listeners hear of it when that is done. Events are numbered last of
     * all, one transaction of an organisation after the other, so that no event becomes visible after one with a higher number.
     */
    public void publish(Organisation organisation, CobrowseEvent event) {
        neighbours.tell(new News(News.Kind.EVENT, organisation.id()));
        for (var other : TransactionSynchronizationManager.getSynchronizations()) {
            if (other instanceof Publication publication && publication.isOf(organisation, this)) {
                publication.events.add(event);
                return;
            }
        }
        TransactionSynchronizationManager.registerSynchronization(new Publication(organisation, event));
    }

    /** What an organisation tells when the transaction is done. */
    private final class Publication implements TransactionSynchronization {

        private final Organisation organisation;
        private final List<CobrowseEvent> events = new ArrayList<>();

        Publication(Organisation organisation, CobrowseEvent first) {
            this.organisation = organisation;
            events.add(first);
        }

        boolean isOf(Organisation other, Events publisher) {
            return organisation.id().equals(other.id()) && publisher == Events.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            kept.add(organisation, events);
        }

        @Override
        public void afterCommit() {
            events.forEach(Deeds::told);
            streams.wake(organisation.id());
        }
    }
}
