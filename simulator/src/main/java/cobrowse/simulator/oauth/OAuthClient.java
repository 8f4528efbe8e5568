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
 * @param notes what is known of it besides
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
        Set<String> permissions,
        ClientNotes notes) {

    /** A client about which there is no more to say. */
    public OAuthClient(
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
        this(
                organisation,
                id,
                name,
                secretHash,
                publicUse,
                grants,
                scopes,
                redirectUris,
                userId,
                permissions,
                ClientNotes.NONE);
    }

    /** The same, of which something else is known. */
    public OAuthClient noted(ClientNotes others) {
        return new OAuthClient(
                organisation,
                id,
                name,
                secretHash,
                publicUse,
                grants,
                scopes,
                redirectUris,
                userId,
                permissions,
                others);
    }

    OAuthClient withSecret(String another) {
        return new OAuthClient(
                organisation,
                id,
                name,
                Secrets.hash(another),
                publicUse,
                grants,
                scopes,
                redirectUris,
                userId,
                permissions,
                notes);
    }

    /** The grant as the vendor's API spells it: that of users, if it may use both. */
    String vendorsGrant() {
        return mayUse(GrantType.AUTHORIZATION_CODE) ? "CODE" : "CLIENT-CREDENTIALS";
    }

    boolean isActive() {
        return notes.state() == ClientNotes.State.ACTIVE;
    }

    /** How long its tokens live. */
    int tokenSeconds() {
        return notes.tokenSeconds().orElse(organisation.settings().tokenSeconds());
    }

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
