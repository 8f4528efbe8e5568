package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.Mode;
import cobrowse.client.api.PageStart;
import cobrowse.client.api.UserStart;
import cobrowse.client.tokens.TokenSource;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each operation of the client against the stubs of the contracts, once as it succeeds. */
class StubsTest extends AgainstStubs {

    @Test
    void starts_a_session_for_an_agent() {
        var session = backend.start(AgentStart.of(ANN, CHAT)).session();
        assertThat(session.state()).hasValue("offered");
        assertThat(session.initiator().flatMap(party -> party.id())).hasValue(ANN);
    }

    @Test
    void knows_of_a_start_that_will_come_to_nothing() {
        var started = backend.start(AgentStart.of(OMAR, CHAT).inMode(Mode.VIEW));
        assertThat(started.simulatorRule()).hasValue("initiator-has-cobrowse-open");
    }

    @Test
    void starts_a_session_with_a_user() {
        assertThat(backend.start(UserStart.of(CARLA).by(ANN)).session().isActive())
                .isTrue();
    }

    @Test
    void starts_a_session_in_a_chat() {
        assertThat(backend.startInChat(CHAT, "genesys").session().providerId()).hasValue("genesys");
    }

    @Test
    void starts_on_a_page() {
        var started = ann.start(PageStart.of("https://example.com", SUPPORT));
        assertThat(started.sessionToken()).isNotEmpty();
        assertThat(started.routingData().flatMap(data -> data.wrapUpCode())).hasValue("COBROWSE_INITIATED");
    }

    @Test
    void reads_a_session() {
        assertThat(backend.session("my-session").joinUrl()).isNotEmpty();
    }

    @Test
    void changes_the_mode() {
        var changed = backend.changeMode("my-session", Mode.CONTROL);
        assertThat(changed.settings().flatMap(settings -> settings.mode())).hasValue("control");
    }

    @Test
    void ends_a_session() {
        backend.endSession("my-session");
    }

    @Test
    void invites() {
        assertThat(backend.invite(InviteOrder.of(CHAT, CHAT_CUSTOMER).by(ANN))
                        .invite()
                        .isPending())
                .isTrue();
    }

    @Test
    void reads_an_invite() {
        assertThat(backend.invite(INVITE).participantId()).hasValue(CHAT_CUSTOMER);
    }

    @Test
    void asks_to_start_and_learns_that_it_was_an_invite() {
        var asked = backend.askToStart(MESSAGING, Optional.of(MESSAGING_CUSTOMER));
        assertThat(asked.simulatorRule()).hasValue("customer-opts-in");
        assertThat(asked.invite().isPending()).isTrue();
    }

    @Test
    void lists_providers() {
        assertThat(backend.providers().entities())
                .extracting(provider -> provider.id())
                .contains("genesys", "AcmeCobrowse");
    }

    @Test
    void says_whose_token_it_is() {
        assertThat(ann.directory().me().id()).isEqualTo(ANN);
    }

    @Test
    void says_that_a_token_is_alive() {
        assertThat(backend.isTokenAlive()).isTrue();
    }

    @Test
    void revokes_a_token() {
        backend.revokeToken();
    }

    @Test
    void fetches_a_token_by_client_credentials() {
        var source = TokenSource.clientCredentials(BACKEND, "lakeside-backend-secret");
        try (var client = client(source)) {
            assertThat(client.providers().entities()).isNotEmpty();
        }
    }

    @Test
    void renews_a_token_by_its_refresh_token() {
        var source = TokenSource.refreshToken(DESKTOP, Optional.empty(), "anns-refresh-token");
        try (var client = client(source)) {
            assertThat(client.providers().entities()).isNotEmpty();
        }
    }

    @Test
    void listens_to_events_of_which_a_stub_has_none() {
        try (var events = backend.events(Optional.empty())) {
            assertThat(events.next(Duration.ofMillis(50))).isEmpty();
        }
    }
}
