package cobrowse.cli.keys;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Stopped;
import cobrowse.client.http.Hosts;
import cobrowse.client.tokens.AccessToken;
import cobrowse.client.tokens.Login;
import cobrowse.client.tokens.TokenSource;
import cobrowse.client.tokens.TokenStore;
import java.util.Optional;

/** The token of the last login, renewed and kept again where that goes. */
record KeptSource(KeptTokens tokens, Hosts hosts, Optional<String> secret) implements TokenSource, TokenStore {

    @Override
    public Optional<AccessToken> load() {
        return tokens.of(hosts).map(Kept::token);
    }

    /** Nothing: {@link #fetch} keeps it, while no other process looks. */
    @Override
    public void save(AccessToken token) {}

    @Override
    public AccessToken fetch(Login login, Optional<AccessToken> last) {
        return tokens.alone(() -> {
            var kept = tokens.of(hosts).orElseThrow(KeptSource::none);
            var another = kept.token();
            if (last.filter(another::equals).isEmpty()
                    && another.isFresh(login.clock().instant())) return another;
            var next = source(kept).fetch(login, Optional.of(another));
            tokens.keep(kept.with(next));
            return next;
        });
    }

    private TokenSource source(Kept kept) {
        if (kept.grant() == Kept.Grant.CLIENT)
            return TokenSource.clientCredentials(kept.clientId(), secret.orElseThrow(KeptSource::none));
        var refresh = kept.token().refreshToken().orElseThrow(KeptSource::none);
        return TokenSource.refreshToken(kept.clientId(), secret, refresh);
    }

    private static Stopped none() {
        return new Stopped(Exit.NO_TOKEN, "The login has ended, and nothing renews it", "Sign in: cobrowse login");
    }
}
