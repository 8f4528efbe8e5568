package cobrowse.simulator.routing;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.routing.RoutingRules.READS_ROUTING;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.ChoosesInQuery;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.ListedAt;
import cobrowse.simulator.wire.Page;
import cobrowse.simulator.wire.SortOrder;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the queues of the user who calls. */
@RestController
record ListMyQueues(Referee referee, UserQueues queues) implements Operation {

    static final String PATH = "/api/v2/routing/queues/me";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "list one's queues", CALLER_IS_A_USER, PAGE_SIZE_IS_1_TO_100, PARAMETER_IS_ONE_OF_ITS_WORDS);

    record Attempt(Caller caller, Optional<Page> page, Optional<String> joined, Optional<String> sortOrder)
            implements CalledBy, AsksForPage, ChoosesInQuery {
        @Override
        public List<Choice> parameters() {
            return Choice.all(
                    Choice.of("joined", joined.orElse(null), List.of("true", "false")), SortOrder.asked(sortOrder));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getRoutingQueuesMe").wanting(READS_ROUTING);
    }

    @GetMapping(PATH)
    EntityListing<UserQueueBody> list(
            Caller caller,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber,
            @RequestParam Optional<String> joined,
            @RequestParam Optional<String> sortOrder) {
        var attempt = new Attempt(caller, Page.asked(pageSize, pageNumber), joined, sortOrder);
        referee.judge(RULES, attempt);
        return queues.page(
                caller.organisation(),
                caller.userId().orElseThrow(),
                queues.asked(joined),
                sortOrder,
                attempt.page().orElseThrow(),
                ListedAt.path(PATH).with("joined", joined).with("sortOrder", sortOrder));
    }
}
