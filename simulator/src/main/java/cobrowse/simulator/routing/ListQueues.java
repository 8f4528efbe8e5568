package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.RoutingRules.READS_ROUTING;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.Page;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists queues in the order of their names, all or those of a name. The permission that the vendor asks for beside the
 * scope is not asked for yet, and its other parameters are not looked at.
 */
@RestController
record ListQueues(Referee referee, Queues queues) implements Operation {

    static final String PATH = "/api/v2/routing/queues";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("list queues", PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Optional<Page> page) implements CalledBy, AsksForPage {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getRoutingQueues")
                .wanting(READS_ROUTING)
                .permitting(anyOf("routing:queue:view"));
    }

    @GetMapping(PATH)
    EntityListing<QueueBody> list(
            Caller caller,
            @RequestParam Optional<String> name,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber) {
        var attempt = new Attempt(caller, Page.asked(pageSize, pageNumber));
        referee.judge(RULES, attempt);
        var filter = new NameFilter(name);
        var found = queues.all(caller.organisation()).stream()
                .filter(queue -> filter.test(queue.name()))
                .map(QueueBody::of)
                .toList();
        return EntityListing.cut(found, attempt.page().orElseThrow(), filter.on(PATH));
    }
}
