package cobrowse.simulator.control.arrange;

import cobrowse.simulator.caller.AccessTokens;
import cobrowse.simulator.oauth.AuthorizationCodes;
import cobrowse.simulator.oauth.OAuthClient;
import cobrowse.simulator.oauth.OAuthClients;
import cobrowse.simulator.oauth.RefreshTokens;
import org.springframework.stereotype.Component;

/** Removes an OAuth client with every token and code that was issued to it. */
@Component
record ClientRemoval(OAuthClients clients, AccessTokens tokens, RefreshTokens refreshTokens, AuthorizationCodes codes) {

    void remove(OAuthClient client) {
        var organisation = client.organisation();
        tokens.revokeOfClient(organisation, client.id());
        refreshTokens.revokeOfClient(organisation, client.id());
        codes.revokeOfClient(organisation, client.id());
        clients.delete(client);
    }
}
