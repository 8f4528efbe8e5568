package cobrowse.client.tokens;

import java.util.Optional;

/** Where a program keeps a token from one run to the next: refresh tokens work once, so the newest must be kept. */
public interface TokenStore {

    Optional<AccessToken> load();

    /** Called for each new token, before it is used. */
    void save(AccessToken token);

    /** For programs that begin anew each time. */
    static TokenStore none() {
        return new TokenStore() {
            @Override
            public Optional<AccessToken> load() {
                return Optional.empty();
            }

            @Override
            public void save(AccessToken token) {
                // Nothing is kept.
            }
        };
    }
}
