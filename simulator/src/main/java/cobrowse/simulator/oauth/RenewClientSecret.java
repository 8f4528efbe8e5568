package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.CLIENTS;
import static cobrowse.simulator.oauth.RegistrationRules.OAUTH_CLIENT_EXISTS;
import static cobrowse.simulator.oauth.RegistrationRules.WRITES_OAUTH;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives an OAuth client another secret, which is answered once. */
@RestController
record RenewClientSecret(Referee referee, ClientDesk clients) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("renew an OAuth client's secret", OAUTH_CLIENT_EXISTS);

    record Attempt(Caller caller, Optional<OAuthClient> client) implements CalledBy, OnClient {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", CLIENTS + "/{clientId}/secret", "postOauthClientSecret")
                .wanting(WRITES_OAUTH)
                .permitting(anyOf("oauth:client:edit"));
    }

    @PostMapping(CLIENTS + "/{clientId}/secret")
    ClientBody renew(Caller caller, @PathVariable String clientId) {
        var found = clients.find(caller.organisation(), clientId);
        referee.judge(RULES, new Attempt(caller, found));
        return clients.renewSecret(found.orElseThrow());
    }
}
