package cobrowse.simulator.users;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the user who calls. */
@RestController
record GetMe(Referee referee, Users users, UserBodies bodies, List<MyExpansion> mine) implements Operation {

    static final String PATH = "/api/v2/users/me";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read oneself", CALLER_IS_A_USER);

    record Attempt(Caller caller) implements CalledBy {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getUsersMe").wanting(anyOf("user-basic-info"));
    }

    @GetMapping(PATH)
    UserBody get(Caller caller, @RequestParam Optional<List<String>> expand) {
        referee.judge(RULES, new Attempt(caller));
        var me = caller.userId().flatMap(id -> users.find(caller.organisation(), id));
        var asked = Expanded.asked(expand);
        var body = bodies.of(caller.organisation(), me.orElseThrow(), asked);
        mine.stream()
                .filter(expansion -> asked.has(expansion.name()))
                .forEach(expansion -> body.expanded().put(expansion.name(), expansion.of(caller)));
        return body;
    }
}
