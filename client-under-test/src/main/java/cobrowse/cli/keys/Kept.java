package cobrowse.cli.keys;

import cobrowse.client.http.Hosts;
import cobrowse.client.tokens.AccessToken;
import java.net.URI;

/**
 * The token of a login, from one run to the next. The secret is never kept.
 *
 * @param grant how it was fetched
 */
public record Kept(URI api, URI login, String clientId, Grant grant, AccessToken token) {

    /** Whose token it is. */
    public enum Grant {
        USER,
        CLIENT
    }

    public static Kept of(Hosts hosts, String clientId, Grant grant, AccessToken token) {
        return new Kept(hosts.api(), hosts.login(), clientId, grant, token);
    }

    Kept with(AccessToken changed) {
        return new Kept(api, login, clientId, grant, changed);
    }

    boolean isFor(Hosts hosts) {
        return api.equals(hosts.api()) && login.equals(hosts.login());
    }
}
