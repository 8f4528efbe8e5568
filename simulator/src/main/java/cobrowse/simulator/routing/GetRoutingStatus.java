package cobrowse.simulator.routing;

import static cobrowse.simulator.users.UserRules.READS_ACCOUNTS;
import static cobrowse.simulator.users.UserRules.USER_EXISTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.OnUser;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads whether work is routed to a user. */
@RestController
record GetRoutingStatus(Referee referee, Users users, RoutingStatuses statuses) implements Operation {

    static final String PATH = "/api/v2/users/{userId}/routingstatus";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a user's routing status", USER_EXISTS);

    record Attempt(Caller caller, Optional<User> user) implements CalledBy, OnUser {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getUserRoutingstatus").wanting(READS_ACCOUNTS);
    }

    @GetMapping(PATH)
    RoutingStatusBody get(Caller caller, @PathVariable String userId) {
        referee.judge(RULES, new Attempt(caller, users.find(caller.organisation(), userId)));
        return RoutingStatusBody.of(statuses.of(caller.organisation(), userId).orElseThrow());
    }
}
