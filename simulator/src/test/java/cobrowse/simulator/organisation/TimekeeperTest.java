package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Time moves by command, what falls due happens in its order, and it happens by itself too. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TimekeeperTest {

    private static final String START_IN_CHAT =
            "/api/v2/conversations/chat/60000000-0000-4000-8000-000000000001/cobrowse/sessions";
    private static final String INVITE = """
            {"conversationId": "60000000-0000-4000-8000-000000000001", "initiatorId": "SYSTEM_AUTO",
             "participantId": "61000000-0000-4000-8000-000000000001"}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @BeforeEach
    void reset() throws Exception {
        call("POST", "/_sim/reset", "{}");
    }

    @Test
    void what_falls_due_while_the_clock_moves_happens_in_its_order() throws Exception {
        call("PATCH", "/_sim/settings", "{\"inviteSeconds\": 300, \"offerSeconds\": 200}");
        call("POST", "/api/v2/cobrowse/invites", INVITE);
        call("POST", START_IN_CHAT, "{\"providerId\": \"genesys\"}");
        call("POST", "/_sim/clock", "{\"advance\": \"PT1H\"}");
        assertThat(events(4))
                .containsExactly("cobrowse.invite", "cobrowse.offered", "cobrowse.expired", "cobrowse.expired");
        call("POST", START_IN_CHAT, "{\"providerId\": \"genesys\"}");
        assertThat(events(5)).last().isEqualTo("cobrowse.offered");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void an_invite_expires_by_itself() throws Exception {
        call("PATCH", "/_sim/settings", "{\"inviteSeconds\": 1}");
        call("POST", "/api/v2/cobrowse/invites", INVITE);
        assertThat(events(2)).containsExactly("cobrowse.invite", "cobrowse.expired");
    }

    @Test
    void a_clock_moves_on_and_never_back() throws Exception {
        assertThat(call("POST", "/_sim/clock", "{\"advance\": \"-PT1S\"}")).contains("\"status\":400", "PT2M");
        assertThat(call("POST", "/_sim/clock", "{\"advance\": \"soon\"}")).contains("\"field\":\"advance\"");
        assertThat(call("POST", "/_sim/clock", "{}")).contains("advance is missing");
    }

    /** The first so many events of the demo organisation since its reset, as its agent's side hears them. */
    private List<String> events(int count) throws Exception {
        var request = request("/api/v2/cobrowse/events?since=0").GET().build();
        try (var lines = client.send(request, BodyHandlers.ofLines()).body()) {
            return lines.filter(line -> line.startsWith("event:"))
                    .map(line -> line.substring("event:".length()))
                    .limit(count)
                    .toList();
        }
    }

    private String call(String method, String path, String json) throws Exception {
        var request =
                request(path).method(method, BodyPublishers.ofString(json)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer lakeside-backend-token");
    }
}
