package cobrowse.simulator.users;

import static cobrowse.simulator.users.UserRules.READS_USERS;
import static cobrowse.simulator.users.UserRules.USER_EXISTS;
import static cobrowse.simulator.wire.QueryRules.PARAMETER_IS_ONE_OF_ITS_WORDS;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.ChoosesInQuery;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads one user. Who is deleted is there only for who asks for the deleted. */
@RestController
record GetUser(Referee referee, Users users, UserBodies bodies) implements Operation {

    static final String PATH = "/api/v2/users/{userId}";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a user", PARAMETER_IS_ONE_OF_ITS_WORDS, USER_EXISTS);

    record Attempt(Caller caller, Optional<User> user, Optional<String> state)
            implements CalledBy, OnUser, ChoosesInQuery {
        @Override
        public List<Choice> parameters() {
            return Choice.all(Choice.of("state", state.orElse(null), List.of("active", "deleted")));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.both("GET", PATH, "getUser").wanting(READS_USERS).from("003, 004");
    }

    @GetMapping(PATH)
    UserBody get(
            Caller caller,
            @PathVariable String userId,
            @RequestParam Optional<String> state,
            @RequestParam Optional<List<String>> expand) {
        var deleted = state.filter("deleted"::equalsIgnoreCase).isPresent();
        var user = users.find(caller.organisation(), userId).filter(found -> found.isDeleted() == deleted);
        referee.judge(RULES, new Attempt(caller, user, state));
        return bodies.of(caller.organisation(), user.orElseThrow(), Expanded.asked(expand));
    }
}
