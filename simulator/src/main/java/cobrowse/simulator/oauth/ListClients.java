package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.CLIENTS;
import static cobrowse.simulator.oauth.RegistrationRules.READS_OAUTH;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.EntityListing;
import cobrowse.simulator.wire.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists OAuth clients, in the order of their names, all on one page; nobody is told their secrets. */
@RestController
record ListClients(ClientDesk clients) implements Operation {

    static final Rulebook<Caller> RULES = Rulebook.inOrder("list OAuth clients");

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", CLIENTS, "getOauthClients")
                .wanting(READS_OAUTH)
                .permitting(anyOf("oauth:client:view"));
    }

    @GetMapping(CLIENTS)
    EntityListing<ClientBody> list(Caller caller) {
        var all = clients.shown(caller.organisation());
        return EntityListing.cut(all, new Page(Math.max(Page.MOST, all.size()), 1), CLIENTS);
    }
}
