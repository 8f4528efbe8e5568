package cobrowse.cli.keys;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Stopped;
import cobrowse.client.Builder;
import cobrowse.client.CobrowseClient;
import cobrowse.client.http.Hosts;
import cobrowse.client.tokens.TokenSource;
import java.util.Optional;

/**
 * Chooses by which token a command calls: the one in the environment; else that of the last login, unless the environment
 * names another client; else that client's own.
 *
 * @param token given in the environment
 * @param clientId given in the environment
 */
public record Keys(Optional<String> token, Optional<String> clientId, Secrets secrets, KeptTokens kept) {

    /** @throws Stopped when there is no token */
    public Builder open(Hosts hosts) {
        if (token.isPresent()) return CobrowseClient.at(hosts, TokenSource.given(checked(token.get())));
        if (usesKept(hosts)) return openKept(hosts);
        var secret = clientId.flatMap(id -> secrets.given());
        if (secret.isEmpty())
            throw new Stopped(
                    Exit.NO_TOKEN,
                    "There is no token for " + hosts.api(),
                    "Sign in: cobrowse login, or set COBROWSE_TOKEN, or COBROWSE_CLIENT_ID and COBROWSE_CLIENT_SECRET");
        return CobrowseClient.at(hosts, TokenSource.clientCredentials(clientId.orElse(""), secret.get()));
    }

    /** With the token of the last login, whatever the environment says. */
    public Builder openKept(Hosts hosts) {
        var source = new KeptSource(kept, hosts, secrets.given());
        return CobrowseClient.at(hosts, source).tokenStore(source);
    }

    /** What cannot stand in a header would be quoted by the exception that says so. */
    private static String checked(String token) {
        if (token.strip().matches("[\\x21-\\x7e]+")) return token;
        throw new Stopped(Exit.NO_TOKEN, "COBROWSE_TOKEN is no token: there are blanks or strange characters in it");
    }

    private boolean usesKept(Hosts hosts) {
        return kept.of(hosts)
                .filter(login ->
                        clientId.filter(id -> !id.equals(login.clientId())).isEmpty())
                .isPresent();
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "Keys[" + kept.path() + "]";
    }
}
