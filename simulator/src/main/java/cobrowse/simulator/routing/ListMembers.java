package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.routing.RoutingRules.READS_ROUTING;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.ChoosesInQuery;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists who takes a queue's work. */
@RestController
record ListMembers(Referee referee, Queues queues, MemberBodies bodies) implements Operation {

    static final String PATH = "/api/v2/routing/queues/{queueId}/members";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "list a queue's members", PAGE_SIZE_IS_1_TO_100, PARAMETER_IS_ONE_OF_ITS_WORDS, QUEUE_EXISTS);

    record Attempt(Caller caller, MemberQuery query, Optional<Queue> queue)
            implements CalledBy, AsksForPage, ChoosesInQuery, OnQueue {
        @Override
        public Optional<Page> page() {
            return query.page();
        }

        @Override
        public List<Choice> parameters() {
            return query.parameters();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getRoutingQueueMembers")
                .wanting(READS_ROUTING)
                .permitting(PermissionDemand.anyOf(
                        "routing:queue:view",
                        "routing:queue:edit",
                        "routing:queue:readonly",
                        "routing:queueMember:manage"));
    }

    @GetMapping(PATH)
    MemberListing list(Caller caller, @PathVariable String queueId, MemberQuery query) {
        var queue = queues.find(caller.organisation(), queueId);
        referee.judge(RULES, new Attempt(caller, query, queue));
        return bodies.page(caller.organisation(), queue.orElseThrow(), query);
    }
}
