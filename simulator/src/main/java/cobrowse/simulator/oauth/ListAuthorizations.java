package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.AUTHORIZATIONS;
import static cobrowse.simulator.oauth.RegistrationRules.READS_OAUTH;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists what the organisation lets its clients do. */
@RestController
record ListAuthorizations(ClientDesk clients) implements Operation {

    static final Rulebook<Caller> RULES = Rulebook.inOrder("list authorizations of clients");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", AUTHORIZATIONS, "getOauthAuthorizations")
                .wanting(READS_OAUTH)
                .permitting(anyOf("oauth:client:authorize"));
    }

    record Body(int total, List<AuthorizationBody> entities, String selfUri) {}

    @GetMapping(AUTHORIZATIONS)
    Body list(Caller caller) {
        var all = clients.shown(caller.organisation()).stream()
                .map(AuthorizationBody::of)
                .toList();
        return new Body(all.size(), all, AUTHORIZATIONS);
    }
}
