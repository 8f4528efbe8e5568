package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.AccessTokens;
import cobrowse.simulator.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Takes back, at once, all that lets somebody in. */
@Component
record TokenRevocation(AccessTokens tokens, RefreshTokens refreshTokens, AuthorizationCodes codes) {

    void ofClient(OAuthClient client) {
        var organisation = client.organisation();
        tokens.revokeOfClient(organisation, client.id());
        refreshTokens.revokeOfClient(organisation, client.id());
        codes.revokeOfClient(organisation, client.id());
    }

    void ofUser(Organisation organisation, String userId) {
        tokens.revokeOfUser(organisation, userId);
        refreshTokens.revokeOfUser(organisation, userId);
    }
}
