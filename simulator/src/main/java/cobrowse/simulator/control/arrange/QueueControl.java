package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.routing.Queue;
import cobrowse.simulator.routing.Queues;
import cobrowse.simulator.wire.Sent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, shows, changes and removes queues, with what no operation of the vendor shows: whether they take co-browse. */
@RestController
record QueueControl(Queues queues, Organisations organisations, Ids ids) {

    /**
     * What a queue is to be; what is left out stays as it is. A new one takes co-browse and has no wrap-up code.
     *
     * @param defaultWrapUpCode one of the queue's codes; an empty text for none
     */
    record Order(
            Optional<String> id,
            Optional<String> name,
            Optional<Boolean> takesCobrowse,
            Optional<String> defaultWrapUpCode,
            Optional<List<String>> wrapUpCodes) {

        Queue over(Queue old) {
            var codes = Given.words("wrapUpCodes", wrapUpCodes, new LinkedHashSet<>(old.wrapUpCodes()));
            var code = defaultWrapUpCode.or(old::defaultWrapUpCode).filter(text -> !text.isEmpty());
            if (!codes.containsAll(code.stream().toList()))
                throw ControlProblem.badField(
                        "defaultWrapUpCode",
                        "\"" + code.get() + "\" is none of the queue's wrap-up codes.",
                        "Add it to wrapUpCodes, or send \"\" for no default.");
            return new Queue(
                    old.id(),
                    Given.text("name", name, old.name()),
                    takesCobrowse.orElse(old.takesCobrowse()),
                    code,
                    List.copyOf(codes));
        }
    }

    /** Lists all queues. */
    @GetMapping("/_sim/queues")
    Listing<Queue> list(Organisation organisation) {
        return new Listing<>(queues.all(organisation));
    }

    /** Shows a queue: whether it takes co-browse, and its wrap-up codes. */
    @GetMapping("/_sim/queues/{queueId}")
    Queue read(Organisation organisation, @PathVariable String queueId) {
        return queues.find(organisation, queueId).orElseThrow(() -> ControlProblem.noSuch("queue", queueId));
    }

    /** Makes a queue. */
    @PostMapping("/_sim/queues")
    @ResponseStatus(HttpStatus.CREATED)
    Queue make(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var id = Given.id(order.id(), ids);
        var queue = order.over(new Queue(id, "Queue", true, Optional.empty(), List.of()));
        Given.isNew(queues.insert(organisation, queue), "queue", id);
        return queue;
    }

    /** Changes a queue. */
    @PatchMapping("/_sim/queues/{queueId}")
    Queue change(Organisation organisation, @PathVariable String queueId, Sent<Order> sent) {
        var order = Orders.read(sent);
        Given.noOtherId(order.id(), queueId);
        organisations.hold(organisation.id());
        var changed = order.over(read(organisation, queueId));
        queues.save(organisation, changed);
        return changed;
    }

    /** Removes a queue. */
    @DeleteMapping("/_sim/queues/{queueId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Organisation organisation, @PathVariable String queueId) {
        queues.delete(organisation, read(organisation, queueId).id());
    }
}
