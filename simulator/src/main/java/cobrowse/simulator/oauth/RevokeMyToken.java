package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.AccessTokens;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Revokes the token that the call is made with. */
@RestController
record RevokeMyToken(AccessTokens tokens) implements Operation {

    static final Rulebook<Caller> RULES = Rulebook.inOrder("revoke one's own token");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", GetMyToken.PATH, "deleteTokensMe").wanting(GetMyToken.ABOUT_ONESELF);
    }

    @DeleteMapping(GetMyToken.PATH)
    @ResponseStatus(HttpStatus.OK)
    void revoke(Caller caller) {
        tokens.revoke(caller);
    }
}
