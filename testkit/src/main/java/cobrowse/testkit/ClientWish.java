package cobrowse.testkit;

import java.util.List;

/** An OAuth client to be. Its secret is made up, unless it is named. */
public final class ClientWish extends Wish<ClientWish, Client> {

    ClientWish(Control control) {
        super(control, "/clients", Client::of);
    }

    public ClientWish name(String name) {
        return with("name", name);
    }

    /** @param grants client_credentials, authorization_code, refresh_token */
    public ClientWish grants(String... grants) {
        return with("grants", List.of(grants));
    }

    public ClientWish scopes(String... scopes) {
        return with("scopes", List.of(scopes));
    }

    public ClientWish redirectUris(String... uris) {
        return with("redirectUris", List.of(uris));
    }
}
