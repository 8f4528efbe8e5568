package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.Page;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes queues as the vendor shows them. */
@Component
class QueueBodies {

    private final QueueShelf shelf;

    QueueBodies(QueueShelf shelf) {
        this.shelf = shelf;
    }

    QueueBody of(Organisation organisation, Queue queue) {
        return of(organisation, List.of(queue)).get(0);
    }

    /** In the order of the queues. */
    List<QueueBody> of(Organisation organisation, List<Queue> queues) {
        var details = shelf.details(organisation, queues);
        return queues.stream()
                .map(queue -> QueueBody.of(organisation, queue, Objects.requireNonNull(details.get(queue.id()))))
                .toList();
    }

    /** A page of them, of which only what is on it is looked up. */
    EntityListing<QueueBody> page(Organisation organisation, List<Queue> queues, Page page, String address) {
        var shown = queues.stream().skip(page.offset()).limit(page.size()).toList();
        return EntityListing.of(of(organisation, shown), page, queues.size(), address);
    }
}
