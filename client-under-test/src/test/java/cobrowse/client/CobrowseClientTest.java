package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.http.Hosts;
import cobrowse.client.tokens.TokenSource;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client and the simulator together. */
class CobrowseClientTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Sandbox lakeside = Sandbox.make();
    private final CobrowseClient client = CobrowseClient.at(
                    Hosts.at(Simulator.address()),
                    TokenSource.clientCredentials(lakeside.client("Backend"), lakeside.secret("Backend")))
            .build();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_session_starts_when_the_customer_accepts() {
        var started = client.start(AgentStart.of(lakeside.user("Ann"), lakeside.conversation("chat", "connected")));
        lakeside.control("/sessions/" + started.session().id() + "/accept", "{}");
        assertThat(started.awaitStarted(LONG))
                .isEqualTo(new Outcome.HasStarted(started.session().id()));
    }

    @Test
    void an_invite_that_is_accepted_names_its_session() {
        var invited = invite();
        lakeside.control("/invites/" + invited.invite().id() + "/accept", "{}");
        var session = invited.awaitStarted(LONG).startedSession().orElseThrow();
        assertThat(client.session(session).isActive()).isTrue();
    }

    @Test
    void an_invite_can_be_declined() {
        var invited = invite();
        lakeside.control("/invites/" + invited.invite().id() + "/decline", "{}");
        assertThat(invited.awaitStarted(LONG)).isEqualTo(new Outcome.WasDeclined());
    }

    @Test
    void an_invite_can_expire() {
        var invited = invite();
        lakeside.control("/clock", "{\"advance\": \"PT2M\"}");
        assertThat(invited.awaitStarted(LONG)).isEqualTo(new Outcome.HasExpired());
    }

    @Test
    void waiting_for_an_invite_has_an_end() {
        var wait = Duration.ofMillis(50);
        assertThat(invite().awaitStarted(wait)).isEqualTo(new Outcome.StillOpen(wait));
    }

    private Invited invite() {
        return client.invite(
                InviteOrder.of(lakeside.conversation("chat", "connected"), lakeside.customer("chat", "connected")));
    }
}
