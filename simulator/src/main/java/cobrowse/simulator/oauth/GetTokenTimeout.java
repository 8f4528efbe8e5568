package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RetirementRules.TIMEOUT;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads when idle tokens time out. */
@RestController
record GetTokenTimeout(TokenTimeouts timeouts) implements Operation {

    static final Rulebook<Caller> RULES = Rulebook.inOrder("read the timeout of tokens");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", TIMEOUT, "getTokensTimeout")
                .wanting(anyOf("authorization", "authorization:readonly", "organization", "organization:readonly"));
    }

    @GetMapping(TIMEOUT)
    TokenTimeout get(Caller caller) {
        return timeouts.of(caller.organisation());
    }
}
