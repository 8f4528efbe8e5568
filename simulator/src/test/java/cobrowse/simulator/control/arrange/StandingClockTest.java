package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** While a clock stands nothing happens by itself; when it runs again, what is due does. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class StandingClockTest extends PlayTest {

    @Test
    void nothing_expires_by_itself_while_the_clock_stands() throws Exception {
        post("/_sim/clock", "{\"freeze\": true}").good();
        var standing = backend();
        var invite = inviteForASecond(standing);

        anOrganisationOfItsOwn();
        var running = backend();
        inviteForASecond(running);
        awaitEvent("cobrowse.expired", running);

        assertThat(state(standing, "invites", invite)).isEqualTo("pending");
    }

    @Test
    void an_invite_expires_by_itself_when_the_clock_runs_again() throws Exception {
        post("/_sim/clock", "{\"freeze\": true}").good();
        var backend = backend();
        var invite = inviteForASecond(backend);

        post("/_sim/clock", "{\"run\": true}").good();
        awaitEvent("cobrowse.expired", backend);

        assertThat(state(backend, "invites", invite)).isEqualTo("expired");
    }

    private String inviteForASecond(String token) {
        patch("/_sim/settings", "{\"inviteSeconds\": 1}").good();
        return invite(token);
    }

    /** Listens until the agents' side hears of it. */
    private void awaitEvent(String type, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v2/cobrowse/events?since=0"))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var lines =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
            assertThat(lines.anyMatch(line -> line.equals("event:" + type))).isTrue();
        }
    }
}
