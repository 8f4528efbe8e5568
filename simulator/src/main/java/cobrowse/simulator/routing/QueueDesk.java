package cobrowse.simulator.routing;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.routing.QueueShelf.Stamp;
import cobrowse.simulator.wire.Timestamps;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes and changes queues, and notes who did. */
@Component
record QueueDesk(Queues queues, QueueShelf shelf, SimulatedClock clock, Ids ids) {

    /** CHOSEN: one that is made here takes co-browse, as the vendor's do where co-browse is on. */
    Queue make(Caller caller, QueueOrder order) {
        var organisation = caller.organisation();
        var queue = new Queue(ids.next(), order.name().orElseThrow(), true, Optional.empty(), List.of());
        queues.insert(organisation, queue);
        shelf.make(organisation, queue, order.settings(), order.sourceQueueId(), stamp(caller));
        return queue;
    }

    Queue change(Caller caller, Queue old, QueueOrder order) {
        var organisation = caller.organisation();
        var changed = old.named(order.name().orElseThrow());
        queues.save(organisation, changed);
        shelf.change(organisation, changed, order.settings(), stamp(caller));
        return changed;
    }

    private Stamp stamp(Caller caller) {
        return new Stamp(caller.userId().orElse(null), Timestamps.write(clock.now(caller.organisation())));
    }
}
