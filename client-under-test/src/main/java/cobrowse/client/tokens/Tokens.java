package cobrowse.client.tokens;

import cobrowse.client.failures.CobrowseException;
import cobrowse.client.failures.Unanswered;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Keeps the current token. However many threads find it too old, one fetches the next and all others wait for that; if it
 * fails, it fails for all of them, and the next call tries again.
 */
public final class Tokens {

    private final TokenSource source;
    private final TokenStore store;
    private final Login login;

    private Optional<AccessToken> newest = Optional.empty();
    private boolean loaded;
    private boolean dropped;
    private Optional<CompletableFuture<AccessToken>> fetching = Optional.empty();

    public Tokens(TokenSource source, TokenStore store, Login login) {
        this.source = source;
        this.store = store;
        this.login = login;
    }

    /** @param cached whether it was there before the call that wanted it */
    public record Lease(AccessToken token, boolean cached) {}

    /** A token that lives a minute longer at least, as far as is known. */
    public Lease current() {
        var mine = new CompletableFuture<AccessToken>();
        Optional<CompletableFuture<AccessToken>> others;
        synchronized (this) {
            load();
            var usable = newest.filter(
                    token -> !dropped && token.isFresh(login.clock().instant()));
            if (usable.isPresent()) return new Lease(usable.get(), true);
            others = fetching;
            if (others.isEmpty()) fetching = Optional.of(mine);
        }
        if (others.isEmpty()) fetch(mine);
        return new Lease(await(others.orElse(mine)), false);
    }

    /** The API refused a token that looked alive. @return whether another can be had */
    public synchronized boolean drop(AccessToken token) {
        if (!source.canRenew()) return false;
        if (newest.filter(token::equals).isPresent()) dropped = true;
        return true;
    }

    private void load() {
        if (loaded) return;
        newest = store.load();
        loaded = true;
    }

    private void fetch(CompletableFuture<AccessToken> mine) {
        try {
            var token = source.fetch(login, last());
            store.save(token);
            landed(Optional.of(token));
            mine.complete(token);
        } catch (RuntimeException | Error e) {
            landed(Optional.empty());
            mine.completeExceptionally(e);
        }
    }

    private synchronized Optional<AccessToken> last() {
        return newest;
    }

    private synchronized void landed(Optional<AccessToken> token) {
        fetching = Optional.empty();
        if (token.isEmpty()) return;
        newest = token;
        dropped = false;
    }

    private static AccessToken await(CompletableFuture<AccessToken> fetched) {
        try {
            return fetched.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered("Waiting for a token was interrupted", false, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CobrowseException failed) throw failed;
            throw new IllegalStateException("There is no token", e.getCause());
        }
    }
}
