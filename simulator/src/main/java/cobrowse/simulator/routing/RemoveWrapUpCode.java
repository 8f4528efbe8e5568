package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.QueueRules.WRAP_UP_CODE_EXISTS;
import static cobrowse.simulator.routing.QueueRules.WRITES_ROUTING;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Takes a wrap-up code from a queue. The organisation keeps it. */
@RestController
record RemoveWrapUpCode(Referee referee, Queues queues, WrapUpCodes codes, Organisations organisations)
        implements Operation {

    static final String PATH = "/api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("take a wrap-up code from a queue", QUEUE_EXISTS, WRAP_UP_CODE_EXISTS);

    record Attempt(Caller caller, Optional<Queue> queue, List<Optional<WrapUpCode>> codes)
            implements CalledBy, OnQueue, OnWrapUpCodes {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", PATH, "deleteRoutingQueueWrapupcode")
                .wanting(WRITES_ROUTING)
                .permitting(allOf("routing:queue:edit"));
    }

    @DeleteMapping(PATH)
    void remove(Caller caller, @PathVariable String queueId, @PathVariable String codeId) {
        var organisation = caller.organisation();
        organisations.hold(organisation.id());
        var queue = queues.find(organisation, queueId);
        var code = queue.flatMap(found -> codes.of(organisation, found).stream()
                .filter(it -> it.id().equals(codeId))
                .findFirst());
        referee.judge(RULES, new Attempt(caller, queue, List.of(code)));
        codes.keep(organisation, code.orElseThrow());
        queues.save(organisation, queue.orElseThrow().without(code.get().name()));
    }
}
