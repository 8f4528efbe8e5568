package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.CLIENTS;
import static cobrowse.simulator.oauth.RegistrationRules.OAUTH_CLIENT_EXISTS;
import static cobrowse.simulator.oauth.RegistrationRules.WRITES_OAUTH;
import static cobrowse.simulator.oauth.RetirementRules.CLIENT_THAT_IS_DELETED_IS_INACTIVE;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deletes an OAuth client, with every token and code that was issued to it. */
@RestController
record DeleteClient(Referee referee, ClientDesk clients, ClientRemoval removal) implements Operation {

    static final Rulebook<Attempt> RULES =
            Rulebook.inOrder("delete an OAuth client", OAUTH_CLIENT_EXISTS, CLIENT_THAT_IS_DELETED_IS_INACTIVE);

    record Attempt(Caller caller, Optional<OAuthClient> client) implements CalledBy, OnClient {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", CLIENTS + "/{clientId}", "deleteOauthClient")
                .wanting(WRITES_OAUTH)
                .permitting(anyOf("oauth:client:delete"));
    }

    @DeleteMapping(CLIENTS + "/{clientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable String clientId) {
        var found = clients.find(caller.organisation(), clientId);
        referee.judge(RULES, new Attempt(caller, found));
        removal.remove(found.orElseThrow());
    }
}
