package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.routing.Queue;
import cobrowse.simulator.wire.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives queues wrap-up codes and takes them away, one at a time. */
@RestController
record WrapUpCodeControl(QueueControl queues) {

    /** @param isDefault whether the queue assigns it where a call names none */
    record Order(Optional<String> code, Optional<Boolean> isDefault) {}

    /** Gives a queue another wrap-up code. */
    @PostMapping("/_sim/queues/{queueId}/wrap-up-codes")
    @ResponseStatus(HttpStatus.CREATED)
    Queue add(Organisation organisation, @PathVariable String queueId, Sent<Order> sent) {
        var order = Orders.read(sent);
        var code = Orders.required("code", order.code());
        Given.words("code", Optional.of(List.of(code)), Set.of());
        var held = held(organisation, queueId);
        if (held.wrapUpCodes().contains(code))
            throw ControlProblem.conflict("code", "The queue has " + code + " already.", "Send another code.");
        var codes = new ArrayList<>(held.wrapUpCodes());
        codes.add(code);
        var byDefault = order.isDefault().orElse(false) ? Optional.of(code) : held.defaultWrapUpCode();
        return keep(organisation, held, codes, byDefault);
    }

    /** Takes a wrap-up code from a queue; without its default one it has none. */
    @DeleteMapping("/_sim/queues/{queueId}/wrap-up-codes/{code}")
    Queue remove(Organisation organisation, @PathVariable String queueId, @PathVariable String code) {
        var held = held(organisation, queueId);
        var codes = new ArrayList<>(held.wrapUpCodes());
        if (!codes.remove(code)) throw ControlProblem.noSuch("wrap-up code", code);
        return keep(organisation, held, codes, held.defaultWrapUpCode().filter(codes::contains));
    }

    private Queue held(Organisation organisation, String queueId) {
        queues.organisations().hold(organisation.id());
        return queues.read(organisation, queueId);
    }

    private Queue keep(Organisation organisation, Queue old, List<String> codes, Optional<String> byDefault) {
        var queue = new Queue(old.id(), old.name(), old.takesCobrowse(), byDefault, codes);
        queues.queues().save(organisation, queue);
        return queue;
    }
}
