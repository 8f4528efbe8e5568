package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.caller.Secrets;
import cobrowse.simulator.organisation.Organisation;
import java.util.Set;

/**
 * A program that an organisation lets in.
 *
 * @param publicUse whether it may sign users in without its secret, as a program on a user's machine must
 * @param grants as OAuth spells them
 * @param permissions what its own tokens may do, as its roles would say; "*" stands for everything
 * @param userId whom it stands for where it has no user of its own: the one who made it
 */
public record OAuthClient(
        Organisation organisation,
        String id,
        String name,
        String secretHash,
        boolean publicUse,
        Set<String> grants,
        Set<String> scopes,
        Set<String> redirectUris,
        String userId,
        Set<String> permissions) {

    /** As they are kept: all that exist stay all that exist, when more of them come to exist. */
    Set<String> keptScopes() {
        return scopes.containsAll(Scopes.every()) ? Set.of("*") : scopes;
    }

    boolean proves(String secret) {
        return Secrets.matches(secret, secretHash);
    }

    boolean mayUse(GrantType grant) {
        return grants.contains(grant.spelt());
    }
}
