package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers whether a token is alive, and nothing else. */
@RestController
record CheckMyToken() implements Operation {

    static final Rulebook<Caller> RULES = Rulebook.inOrder("check one's own token");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("HEAD", GetMyToken.PATH, "headTokensMe").wanting(GetMyToken.ABOUT_ONESELF);
    }

    @RequestMapping(path = GetMyToken.PATH, method = RequestMethod.HEAD)
    @ResponseStatus(HttpStatus.OK)
    void check(Caller caller) {
        // That there is a caller is the answer.
    }
}
