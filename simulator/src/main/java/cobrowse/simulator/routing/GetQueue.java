package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.routing.RoutingRules.READS_ROUTING;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads one queue. */
@RestController
record GetQueue(Referee referee, Queues queues, QueueBodies bodies) implements Operation {

    static final String PATH = "/api/v2/routing/queues/{queueId}";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a queue", QUEUE_EXISTS);

    record Attempt(Caller caller, Optional<Queue> queue) implements CalledBy, OnQueue {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getRoutingQueue")
                .wanting(READS_ROUTING)
                .permitting(allOf("routing:queue:view"));
    }

    @GetMapping(PATH)
    QueueBody get(Caller caller, @PathVariable String queueId) {
        var queue = queues.find(caller.organisation(), queueId);
        referee.judge(RULES, new Attempt(caller, queue));
        return bodies.of(caller.organisation(), queue.orElseThrow());
    }
}
