package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.users.UserRules.READS_ACCOUNTS;
import static cobrowse.simulator.users.UserRules.USER_EXISTS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads the state of an account, of a deleted one too. */
@RestController
record GetUserState(Referee referee, Users users) implements Operation {

    static final String PATH = "/api/v2/users/{userId}/state";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read the state of an account", USER_EXISTS);

    record Attempt(Caller caller, Optional<User> user) implements CalledBy, OnUser {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getUserState")
                .wanting(READS_ACCOUNTS)
                .permitting(anyOf("directory:userStateChange:view"));
    }

    @GetMapping(PATH)
    UserStateBody get(Caller caller, @PathVariable String userId) {
        var user = users.find(caller.organisation(), userId);
        referee.judge(RULES, new Attempt(caller, user));
        return UserStateBody.of(user.orElseThrow());
    }
}
