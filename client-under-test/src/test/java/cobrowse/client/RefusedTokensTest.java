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
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tokens that end or are revoked while they are used, and tokens that there are none of. */
class RefusedTokensTest {

    private final Sandbox lakeside = Sandbox.make();
    private final KeptToken kept = new KeptToken();
    private final CobrowseClient client = CobrowseClient.at(Hosts.at(Simulator.address()), backend())
            .tokenStore(kept)
            .build();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_token_that_ended_on_its_way_is_replaced() {
        client.providers();
        lakeside.control("/clock", "{\"advance\": \"P2D\"}");
        assertThat(client.providers().entities()).isNotEmpty();
    }

    @Test
    void a_start_with_a_token_that_was_revoked_starts_once() {
        revoke();
        client.start(AgentStart.of(lakeside.user("Ann"), lakeside.conversation("chat", "connected")));
        assertThat(lakeside.count("POST /api/v2/cobrowse/sessions")).isEqualTo(1);
    }

    @Test
    void fifty_threads_whose_token_was_revoked_fetch_one_new_one() throws InterruptedException, ExecutionException {
        revoke();
        Crowd.together(50, client::providers);
        assertThat(lakeside.count("POST /oauth/token")).isEqualTo(2);
    }

    @Test
    void a_token_is_alive_until_it_is_revoked() {
        client.providers();
        assertThat(client.isTokenAlive()).isTrue();
        revoke();
        assertThat(client.isTokenAlive()).isFalse();
    }

    @Test
    void after_revoking_its_token_a_client_fetches_another() {
        client.revokeToken();
        assertThat(client.providers().entities()).isNotEmpty();
    }

    @Test
    void a_token_that_nobody_can_renew_is_refused() {
        try (var other = client(TokenSource.given("no-such-token"))) {
            assertThatThrownBy(other::providers).isInstanceOf(NotAuthenticated.class);
        }
    }

    @Test
    void after_a_refusal_of_the_login_the_next_call_tries_again() {
        try (var learning = client(new LearnsTheSecret())) {
            assertThatThrownBy(learning::providers).isInstanceOf(OAuthRefused.class);
            assertThat(learning.providers().entities()).isNotEmpty();
        }
    }

    /** Knows the secret at the second attempt. */
    private final class LearnsTheSecret implements TokenSource {
        private boolean known;

        @Override
        public AccessToken fetch(Login login, Optional<AccessToken> last) {
            var wrong = TokenSource.clientCredentials(lakeside.client("Backend"), "wrong");
            var source = known ? backend() : wrong;
            known = true;
            return source.fetch(login, last);
        }
    }

    /** Somebody else revokes the client's token. */
    private void revoke() {
        client.providers();
        try (var other = client(TokenSource.given(kept.load().orElseThrow().value()))) {
            other.revokeToken();
        }
    }

    private TokenSource backend() {
        return TokenSource.clientCredentials(lakeside.client("Backend"), lakeside.secret("Backend"));
    }

    private static CobrowseClient client(TokenSource source) {
        return CobrowseClient.at(Hosts.at(Simulator.address()), source).build();
    }
}
