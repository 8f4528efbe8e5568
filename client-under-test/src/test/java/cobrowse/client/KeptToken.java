package cobrowse.client;

import cobrowse.client.tokens.AccessToken;
import cobrowse.client.tokens.TokenStore;
import java.util.Optional;

/** Keeps a token, as a program's file would. */
final class KeptToken implements TokenStore {

    private volatile Optional<AccessToken> token = Optional.empty();

    @Override
    public Optional<AccessToken> load() {
        return token;
    }

    @Override
    public void save(AccessToken fetched) {
        token = Optional.of(fetched);
    }
}
