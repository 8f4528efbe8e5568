package cobrowse.simulator.routing;

import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.routing.RoutingRules.READS_ROUTING;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.ListedAt;
import cobrowse.simulator.wire.Page;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the wrap-up codes of a queue. Which of them is the default the vendor does not show. */
@RestController
record ListWrapUpCodes(Referee referee, Queues queues, WrapUpCodes codes) implements Operation {

    static final String PATH = "/api/v2/routing/queues/{queueId}/wrapupcodes";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("list a queue's wrap-up codes", PAGE_SIZE_IS_1_TO_100, QUEUE_EXISTS);

    record Attempt(Caller caller, Optional<Page> page, Optional<Queue> queue)
            implements CalledBy, AsksForPage, OnQueue {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getRoutingQueueWrapupcodes")
                .wanting(READS_ROUTING)
                .permitting(allOf("routing:queue:view"));
    }

    @GetMapping(PATH)
    EntityListing<WrapUpCodeBody> list(
            Caller caller,
            @PathVariable String queueId,
            @RequestParam Optional<String> name,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber) {
        var queue = queues.find(caller.organisation(), queueId);
        var attempt = new Attempt(caller, Page.asked(pageSize, pageNumber), queue);
        referee.judge(RULES, attempt);
        var filter = new NameFilter(name);
        var found = codes.of(caller.organisation(), queue.orElseThrow()).stream()
                .filter(code -> filter.test(code.name()))
                .map(code -> WrapUpCodeBody.of(caller.organisation(), code))
                .toList();
        var address = ListedAt.path(PATH.replace("{queueId}", queueId)).with("name", name);
        return EntityListing.cut(found, attempt.page().orElseThrow(), address.toString());
    }
}
