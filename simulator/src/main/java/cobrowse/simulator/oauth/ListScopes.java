package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.READS_OAUTH;
import static cobrowse.simulator.oauth.RegistrationRules.SCOPES;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the vendor's scopes; those that only public posts name are not among them. */
@RestController
record ListScopes() implements Operation {

    static final Rulebook<Caller> RULES = Rulebook.inOrder("list scopes");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", SCOPES, "getOauthScopes").wanting(READS_OAUTH);
    }

    record Body(int total, List<ScopeBody> entities, String selfUri) {}

    @GetMapping(SCOPES)
    Body list(Caller caller) {
        var all = Scopes.PLATFORM.stream().map(ScopeBody::of).toList();
        return new Body(all.size(), all, SCOPES);
    }
}
