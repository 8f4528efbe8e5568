package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says whose token this is and what it may do.
 *
 * <p>CHOSEN: no scope is demanded, though the vendor declares user-basic-info. Whoever holds a token may look at it; the
 * seeds' clients have the scopes that the seeds name, and this is where they can see which.
 */
@RestController
record GetMyToken(OAuthClients clients) implements Operation {

    static final String PATH = "/api/v2/tokens/me";

    static final Rulebook<Caller> RULES = Rulebook.inOrder("read one's own token");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH);
    }

    @GetMapping(PATH)
    TokenInfo get(Caller caller) {
        return TokenInfo.of(caller, clients.find(caller.clientId()).orElseThrow());
    }
}
