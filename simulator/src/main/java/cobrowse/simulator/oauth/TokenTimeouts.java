package cobrowse.simulator.oauth;

import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Shelf;
import org.springframework.stereotype.Component;

/** Where organisations keep when idle tokens time out. */
@Component
class TokenTimeouts {

    private static final String ONLY = "tokens";

    private final Shelf<TokenTimeout> shelf;

    TokenTimeouts(Documents documents) {
        this.shelf = documents.shelf("token-timeout", TokenTimeout.class);
    }

    TokenTimeout of(Organisation organisation) {
        return shelf.find(organisation, ONLY).orElse(TokenTimeout.USUAL);
    }

    TokenTimeout keep(Organisation organisation, TokenTimeout timeout) {
        if (!shelf.save(organisation, ONLY, "", timeout)) shelf.insert(organisation, ONLY, "", timeout);
        return timeout;
    }
}
