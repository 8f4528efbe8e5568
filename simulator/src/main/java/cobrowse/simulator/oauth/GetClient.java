package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.CLIENTS;
import static cobrowse.simulator.oauth.RegistrationRules.OAUTH_CLIENT_EXISTS;
import static cobrowse.simulator.oauth.RegistrationRules.READS_OAUTH;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads an OAuth client, without its secret. */
@RestController
record GetClient(Referee referee, ClientDesk clients) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read an OAuth client", OAUTH_CLIENT_EXISTS);

    record Attempt(Caller caller, Optional<OAuthClient> client) implements CalledBy, OnClient {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", CLIENTS + "/{clientId}", "getOauthClient")
                .wanting(READS_OAUTH)
                .permitting(anyOf("oauth:client:view"));
    }

    @GetMapping(CLIENTS + "/{clientId}")
    ClientBody get(Caller caller, @PathVariable String clientId) {
        var found = clients.find(caller.organisation(), clientId);
        referee.judge(RULES, new Attempt(caller, found));
        return clients.shown(found.orElseThrow());
    }
}
