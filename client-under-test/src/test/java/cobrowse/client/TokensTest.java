package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.client.api.AgentStart;
import cobrowse.client.failures.Refused.NotAuthenticated;
import cobrowse.client.failures.Refused.OAuthRefused;
import cobrowse.client.http.Hosts;
import cobrowse.client.tokens.AccessToken;
import cobrowse.client.tokens.Login;
import cobrowse.client.tokens.TokenSource;
import cobrowse.client.tokens.TokenStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One token for many calls, threads and runs, and a new one when it is time. */
class TokensTest {

    private static final String TOKEN = "POST /oauth/token";

    private final Sandbox lakeside = Sandbox.make();

    /** A clock that a test moves. */
    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final TestClock clock = new TestClock();

    @Test
    void one_token_serves_many_calls() {
        try (var client = client()) {
            for (var i = 0; i < 5; i++) client.providers();
        }
        assertThat(lakeside.count(TOKEN)).isEqualTo(1);
    }

    @Test
    void a_token_is_used_until_a_minute_before_it_ends() {
        lakeside.settings("{\"tokenSeconds\": 600}");
        try (var client = client()) {
            client.providers();
            clock.now = clock.now.plusSeconds(600 - 61);
            client.providers();
        }
        assertThat(lakeside.count(TOKEN)).isEqualTo(1);
    }

    @Test
    void a_minute_before_it_ends_there_is_a_new_one() {
        lakeside.settings("{\"tokenSeconds\": 600}");
        try (var client = client()) {
            client.providers();
            clock.now = clock.now.plusSeconds(600 - 60);
            client.providers();
        }
        assertThat(lakeside.count(TOKEN)).isEqualTo(2);
    }

    @Test
    void fifty_threads_fetch_one_token() throws InterruptedException, ExecutionException {
        try (var client = client()) {
            together(50, client::providers);
        }
        assertThat(lakeside.count(TOKEN)).isEqualTo(1);
    }

    @Test
    void fifty_threads_whose_token_was_revoked_fetch_one_new_one() throws InterruptedException, ExecutionException {
        try (var client = client();
                var other = revoker(client)) {
            other.revokeToken();
            together(50, client::providers);
        }
        assertThat(lakeside.count(TOKEN)).isEqualTo(2);
    }

    @Test
    void a_token_that_ended_on_its_way_is_replaced() {
        try (var client = client()) {
            client.providers();
            lakeside.control("/clock", "{\"advance\": \"P2D\"}");
            assertThat(client.providers().entities()).isNotEmpty();
        }
    }

    @Test
    void a_start_with_a_token_that_was_revoked_starts_once() {
        try (var client = client();
                var other = revoker(client)) {
            other.revokeToken();
            client.start(AgentStart.of(lakeside.user("Ann"), lakeside.conversation("chat", "connected")));
        }
        assertThat(lakeside.count("POST /api/v2/cobrowse/sessions")).isEqualTo(1);
    }

    @Test
    void a_token_that_nobody_can_renew_is_refused() {
        try (var client = client(TokenSource.given("no-such-token"))) {
            assertThatThrownBy(client::providers).isInstanceOf(NotAuthenticated.class);
        }
    }

    @Test
    void a_refusal_of_the_token_is_not_kept() {
        var source = new FailingOnce();
        try (var client = client(source)) {
            assertThatThrownBy(client::providers).isInstanceOf(OAuthRefused.class);
            assertThat(client.providers().entities()).isNotEmpty();
        }
    }

    /** Knows the secret at the second attempt. */
    private final class FailingOnce implements TokenSource {
        private String secret = "wrong";

        @Override
        public AccessToken fetch(Login login, Optional<AccessToken> last) {
            var source = TokenSource.clientCredentials(lakeside.client("Backend"), secret);
            secret = lakeside.secret("Backend");
            return source.fetch(login, last);
        }
    }

    @Test
    void a_revoked_token_is_not_alive() {
        try (var client = client()) {
            client.providers();
            assertThat(client.isTokenAlive()).isTrue();
            revoker(client).revokeToken();
            assertThat(client.isTokenAlive()).isFalse();
        }
    }

    @Test
    void after_revoking_its_token_a_client_fetches_another() {
        try (var client = client()) {
            client.revokeToken();
            assertThat(client.providers().entities()).isNotEmpty();
        }
    }

    @Test
    void a_stored_token_is_used_again() {
        var kept = new Kept();
        for (var run = 0; run < 3; run++) {
            try (var client = CobrowseClient.at(Hosts.at(Simulator.address()), backend())
                    .tokenStore(kept)
                    .build()) {
                client.providers();
            }
        }
        assertThat(lakeside.count(TOKEN)).isEqualTo(1);
    }

    /** As a program's file would. */
    private static final class Kept implements TokenStore {
        private Optional<AccessToken> token = Optional.empty();

        @Override
        public Optional<AccessToken> load() {
            return token;
        }

        @Override
        public void save(AccessToken fetched) {
            token = Optional.of(fetched);
        }
    }

    @Test
    void a_client_needs_no_form_for_its_secret() {
        try (var client = client()) {
            assertThat(client.token().isOfUser()).isFalse();
        }
    }

    private static void together(int threads, Runnable act) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(threads);
        var ready = new CountDownLatch(threads);
        List<Future<?>> all = new ArrayList<>();
        for (var i = 0; i < threads; i++)
            all.add(pool.submit(() -> {
                ready.countDown();
                ready.await();
                act.run();
                return null;
            }));
        for (var one : all) one.get();
        pool.shutdown();
    }

    /** Somebody else who has the client's token. */
    private CobrowseClient revoker(CobrowseClient client) {
        client.providers();
        return client(TokenSource.given(sniffed.token.orElseThrow().value()));
    }

    private final Kept sniffed = new Kept();

    private CobrowseClient client() {
        return client(backend());
    }

    private TokenSource backend() {
        return TokenSource.clientCredentials(lakeside.client("Backend"), lakeside.secret("Backend"));
    }

    private CobrowseClient client(TokenSource source) {
        return CobrowseClient.at(Hosts.at(Simulator.address()), source)
                .clock(clock)
                .tokenStore(source.canRenew() ? sniffed : TokenStore.none())
                .waiting(new Hurry())
                .build();
    }
}
