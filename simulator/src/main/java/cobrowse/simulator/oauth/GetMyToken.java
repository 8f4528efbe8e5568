package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.rulebook.ScopeDemand;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whose token this is and what it may do. */
@RestController
record GetMyToken(OAuthClients clients) implements Operation {

    static final String PATH = "/api/v2/tokens/me";

    static final ScopeDemand ABOUT_ONESELF = ScopeDemand.anyOf("user-basic-info");

    static final Rulebook<Caller> RULES = Rulebook.inOrder("read one's own token");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getTokensMe").wanting(ABOUT_ONESELF);
    }

    @GetMapping(PATH)
    TokenInfo get(Caller caller) {
        return TokenInfo.of(caller, clients.find(caller.clientId()).orElseThrow());
    }
}
