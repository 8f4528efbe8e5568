package cobrowse.simulator.users;

import static cobrowse.simulator.users.UserRules.READS_USERS;
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

/** Reads one user. */
@RestController
record GetUser(Referee referee, Users users) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a user", USER_EXISTS);

    record Attempt(Caller caller, Optional<User> user) implements CalledBy, OnUser {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.both("GET", "/api/v2/users/{userId}", "getUser")
                .wanting(READS_USERS)
                .from("003, 004");
    }

    @GetMapping("/api/v2/users/{userId}")
    UserBody get(Caller caller, @PathVariable String userId) {
        var user = users.find(caller.organisation(), userId);
        referee.judge(RULES, new Attempt(caller, user));
        return UserBody.of(user.orElseThrow());
    }
}
