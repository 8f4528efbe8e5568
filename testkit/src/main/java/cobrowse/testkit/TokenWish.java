package cobrowse.testkit;

import java.time.Duration;

/** An access token to be, without the detour by OAuth. */
public final class TokenWish extends Wish<TokenWish, String> {

    TokenWish(Control control) {
        super(control, "/tokens", made -> Facts.text(made, "access_token"));
    }

    /** @param scopes in place of all that the client has */
    public TokenWish scopes(String... scopes) {
        return with("scopes", String.join(" ", scopes));
    }

    /** Fetched by that client, in place of the first that may. */
    public TokenWish by(Client client) {
        return with("client", client.id());
    }

    /** @param time in whole seconds on the organisation's clock */
    public TokenWish lasting(Duration time) {
        return with("seconds", time.toSeconds());
    }

    public TokenWish expired() {
        return with("state", "expired");
    }

    public TokenWish revoked() {
        return with("state", "revoked");
    }
}
