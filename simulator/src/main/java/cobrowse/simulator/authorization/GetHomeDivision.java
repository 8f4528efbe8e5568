package cobrowse.simulator.authorization;

import static cobrowse.simulator.authorization.AuthorizationRules.DIVISIONS;
import static cobrowse.simulator.authorization.AuthorizationRules.READS_AUTHORIZATION;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the home division. */
@RestController
record GetHomeDivision() implements Operation {

    static final Rulebook<Caller> RULES = Rulebook.inOrder("read the home division");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", DIVISIONS + "/home", "getAuthorizationDivisionsHome")
                .wanting(READS_AUTHORIZATION);
    }

    @GetMapping(DIVISIONS + "/home")
    DivisionBody get(Caller caller) {
        return DivisionBody.home(caller.organisation());
    }
}
