package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.READS_PRESENCE;
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

/** Reads what a user does at the moment. */
@RestController
record GetPresence(Referee referee, Users users, Presences presences) implements Operation {

    static final String PATH = "/api/v2/users/{userId}/presences/purecloud";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a user's presence", USER_EXISTS);

    record Attempt(Caller caller, Optional<User> user) implements CalledBy, OnUser {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getUserPresencesPurecloud").wanting(READS_PRESENCE);
    }

    @GetMapping(PATH)
    UserPresenceBody get(Caller caller, @PathVariable String userId) {
        referee.judge(RULES, new Attempt(caller, users.find(caller.organisation(), userId)));
        return UserPresenceBody.of(presences.of(caller.organisation(), userId).orElseThrow());
    }
}
