package cobrowse.simulator.routing;

import static cobrowse.simulator.users.UserRules.READS_ACCOUNTS;
import static cobrowse.simulator.users.UserRules.USER_EXISTS;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.OnUser;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.ChoosesInQuery;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.ListedAt;
import cobrowse.simulator.wire.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the queues of a user: those that the user joined, unless it is asked for the others. */
@RestController
record ListUserQueues(Referee referee, Users users, UserQueues queues) implements Operation {

    static final String PATH = "/api/v2/users/{userId}/queues";

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("list a user's queues", PAGE_SIZE_IS_1_TO_100, PARAMETER_IS_ONE_OF_ITS_WORDS, USER_EXISTS);

    record Attempt(Caller caller, Optional<Page> page, Optional<String> joined, Optional<User> user)
            implements CalledBy, AsksForPage, ChoosesInQuery, OnUser {
        @Override
        public List<Choice> parameters() {
            return Choice.all(Choice.of("joined", joined.orElse(null), List.of("true", "false")));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getUserQueues")
                .wanting(READS_ACCOUNTS)
                .permitting(PermissionDemand.anyOf("routing:queue:view"));
    }

    @GetMapping(PATH)
    EntityListing<UserQueueBody> list(
            Caller caller,
            @PathVariable String userId,
            @RequestParam Optional<String> pageSize,
            @RequestParam Optional<String> pageNumber,
            @RequestParam Optional<String> joined) {
        var organisation = caller.organisation();
        var attempt = new Attempt(caller, Page.asked(pageSize, pageNumber), joined, users.find(organisation, userId));
        referee.judge(RULES, attempt);
        var wanted = queues.asked(Optional.of(joined.orElse("true")));
        var address = ListedAt.path(PATH.replace("{userId}", userId)).with("joined", joined);
        return queues.page(
                organisation, userId, wanted, Optional.empty(), attempt.page().orElseThrow(), address);
    }
}
