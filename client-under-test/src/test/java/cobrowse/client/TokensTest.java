package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.client.http.Hosts;
import cobrowse.client.tokens.TokenSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One token for many calls, threads and runs, and a new one when it is time. */
class TokensTest {

    private static final String FETCH = "POST /oauth/token";
    private static final int LIFE = 600;

    /** A clock that a test moves. */
    private static final class TestClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-21T10:00:00Z");

        void pass(int seconds) {
            now = now.plusSeconds(seconds);
        }

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

    private final Sandbox lakeside = Sandbox.make();
    private final TestClock clock = new TestClock();
    private final KeptToken kept = new KeptToken();
    private final CobrowseClient client = client();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void one_token_serves_many_calls() {
        for (var i = 0; i < 5; i++) client.providers();
        assertThat(lakeside.count(FETCH)).isEqualTo(1);
    }

    @Test
    void a_token_is_used_until_a_minute_before_it_ends() {
        lakeside.settings("{\"tokenSeconds\": " + LIFE + "}");
        client.providers();
        clock.pass(LIFE - 61);
        client.providers();
        assertThat(lakeside.count(FETCH)).isEqualTo(1);
    }

    @Test
    void a_minute_before_it_ends_there_is_a_new_one() {
        lakeside.settings("{\"tokenSeconds\": " + LIFE + "}");
        client.providers();
        clock.pass(LIFE - 60);
        client.providers();
        assertThat(lakeside.count(FETCH)).isEqualTo(2);
    }

    @Test
    void fifty_threads_fetch_one_token() throws InterruptedException, ExecutionException {
        Crowd.together(50, client::providers);
        assertThat(lakeside.count(FETCH)).isEqualTo(1);
    }

    @Test
    void a_stored_token_is_used_in_the_next_run() {
        client.providers();
        try (var next = client()) {
            next.providers();
        }
        assertThat(lakeside.count(FETCH)).isEqualTo(1);
    }

    @Test
    void a_client_fetches_a_token_of_its_own() {
        assertThatThrownBy(() -> client.directory().me()).hasMessageContaining("not.a.user");
    }

    private CobrowseClient client() {
        var backend = TokenSource.clientCredentials(lakeside.client("Backend"), lakeside.secret("Backend"));
        return CobrowseClient.at(Hosts.at(Simulator.address()), backend)
                .clock(clock)
                .tokenStore(kept)
                .build();
    }
}
