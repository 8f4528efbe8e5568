package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.RoutingRules.READS_ROUTING;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.EntityListing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists queues in the order of their names, all or some. */
@RestController
record ListQueues(Referee referee, Queues queues, QueueBodies bodies) implements Operation {

    static final String PATH = "/api/v2/routing/queues";

    static final Rulebook<QueueQuery.Attempt> RULES =
            Rulebook.inOrder("list queues", PAGE_SIZE_IS_1_TO_100, PARAMETER_IS_ONE_OF_ITS_WORDS);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getRoutingQueues")
                .wanting(READS_ROUTING)
                .permitting(PermissionDemand.anyOf("routing:queue:view"));
    }

    @GetMapping(PATH)
    EntityListing<QueueBody> list(Caller caller, QueueQuery query) {
        var attempt = new QueueQuery.Attempt(caller, query);
        referee.judge(RULES, attempt);
        var found = query.of(caller.organisation(), queues.all(caller.organisation()));
        return bodies.page(caller.organisation(), found, attempt.page().orElseThrow(), query.address(PATH));
    }
}
