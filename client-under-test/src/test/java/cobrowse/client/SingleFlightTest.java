package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cobrowse.client.failures.Unanswered;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Limits;
import cobrowse.client.http.Line;
import cobrowse.client.http.Retrying;
import cobrowse.client.http.Sender;
import cobrowse.client.tokens.AccessToken;
import cobrowse.client.tokens.Login;
import cobrowse.client.tokens.TokenSource;
import cobrowse.client.tokens.TokenStore;
import cobrowse.client.tokens.Tokens;
import dev.failsafe.spi.Scheduler;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A token is fetched once for all who wait for it, whether that succeeds or not. */
class SingleFlightTest {

    /** Fetches when it is told what comes of it. */
    private static final class Told implements TokenSource {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CompletableFuture<AccessToken> outcome = new CompletableFuture<>();
        private final AtomicInteger fetches = new AtomicInteger();

        @Override
        public AccessToken fetch(Login login, Optional<AccessToken> last) {
            fetches.incrementAndGet();
            asked.countDown();
            try {
                return outcome.get();
            } catch (Exception e) {
                throw new Unanswered("The login was not answered", false, e);
            }
        }
    }

    private final Told source = new Told();
    private final Tokens tokens = new Tokens(source, TokenStore.none(), new Login(nowhere(), Clock.systemUTC()));

    @Test
    void a_failure_reaches_all_who_wait() throws InterruptedException {
        var first = begin();
        source.asked.await();
        var second = begin();
        source.outcome.completeExceptionally(new IllegalStateException());
        assertThatThrownBy(first::get).hasCauseInstanceOf(Unanswered.class);
        assertThatThrownBy(second::get).hasCauseInstanceOf(Unanswered.class);
        assertThat(source.fetches).hasValue(1);
    }

    @Test
    void a_token_reaches_all_who_wait() throws Exception {
        var first = begin();
        source.asked.await();
        var second = begin();
        source.outcome.complete(AccessToken.of("a-token"));
        assertThat(first.get()).isEqualTo(second.get());
        assertThat(source.fetches).hasValue(1);
    }

    /** A thread that asks for the token, and stands still by now. */
    private FutureTask<AccessToken> begin() {
        var asking = new FutureTask<>(() -> tokens.current().token());
        var thread = new Thread(asking);
        thread.start();
        await().until(() -> thread.getState() == Thread.State.WAITING);
        return asking;
    }

    private static Sender nowhere() {
        var limits = Limits.once();
        var hosts = Hosts.at(Simulator.address());
        return new Sender(
                new Line(hosts, limits, HttpClient.Builder.NO_PROXY, ForkJoinPool.commonPool()),
                new Retrying(limits, Scheduler.DEFAULT));
    }
}
