package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.OrganisationFile.ClientEntry;
import cobrowse.simulator.organisation.OrganisationFile.TokenEntry;

/** Puts what is kept of secrets and tokens into their places in a file. */
final class SealedFile {

    private SealedFile() {}

    static OrganisationFile of(OrganisationFile file, Seal seal) {
        return new OrganisationFile(
                file.id(),
                file.name(),
                file.settings(),
                file.clients().stream().map(client -> sealed(client, seal)).toList(),
                file.users(),
                file.tokens().stream().map(token -> sealed(token, seal)).toList(),
                file.queues(),
                file.providers(),
                file.deployments(),
                file.conversations(),
                file.integrations(),
                file.roles());
    }

    private static ClientEntry sealed(ClientEntry client, Seal seal) {
        return new ClientEntry(
                client.id(),
                client.name(),
                seal.of(client.secret()),
                client.publicUse(),
                client.grants(),
                client.scopes(),
                client.redirectUris(),
                client.user(),
                client.permissions());
    }

    private static TokenEntry sealed(TokenEntry token, Seal seal) {
        return new TokenEntry(seal.of(token.token()), token.client(), token.user());
    }
}
