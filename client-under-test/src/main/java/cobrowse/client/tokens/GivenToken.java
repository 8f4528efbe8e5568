package cobrowse.client.tokens;

import java.util.Optional;

/** A token that is what it is. */
record GivenToken(AccessToken token) implements TokenSource {

    @Override
    public AccessToken fetch(Login login, Optional<AccessToken> last) {
        return token;
    }

    @Override
    public boolean canRenew() {
        return false;
    }
}
