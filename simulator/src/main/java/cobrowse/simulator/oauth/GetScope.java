package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.OAUTH_SCOPE_EXISTS;
import static cobrowse.simulator.oauth.RegistrationRules.READS_OAUTH;
import static cobrowse.simulator.oauth.RegistrationRules.SCOPES;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads one of the vendor's scopes. */
@RestController
record GetScope(Referee referee) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read a scope", OAUTH_SCOPE_EXISTS);

    record Attempt(Caller caller, String scope) implements CalledBy, OnScope {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", SCOPES + "/{scopeId}", "getOauthScope").wanting(READS_OAUTH);
    }

    @GetMapping(SCOPES + "/{scopeId}")
    ScopeBody get(Caller caller, @PathVariable String scopeId) {
        referee.judge(RULES, new Attempt(caller, scopeId));
        return ScopeBody.of(scopeId);
    }
}
