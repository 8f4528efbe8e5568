package cobrowse.simulator.invites;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Seed 001's answer, whoever is named as the participant of a call. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StartInConversationTest {

    private static final String SEED_001 = "{\"code\":\"badRequest\",\"message\":\"Invalid cobrowse action. "
            + "Participant does not have an active web session.\"}";
    private static final String CALL = "60000000-0000-4000-8000-000000000004";
    private static final String CHAT = "60000000-0000-4000-8000-000000000001";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @BeforeEach
    void reset() throws Exception {
        call("POST", "/_sim/reset", "{}");
    }

    @Test
    void on_a_phone_call_nobody_has_a_web_session() throws Exception {
        assertThat(start(CALL, ", \"participantId\": \"61000000-0000-4000-8000-000000000004\"")
                        .body())
                .isEqualTo(SEED_001);
        assertThat(start(CALL, "").body()).isEqualTo(SEED_001);
    }

    @Test
    void somebody_from_another_conversation_has_none_in_this_one() throws Exception {
        assertThat(start(CHAT, ", \"participantId\": \"61000000-0000-4000-8000-000000000005\"")
                        .body())
                .isEqualTo(SEED_001);
    }

    @Test
    void without_a_name_the_customer_is_meant() throws Exception {
        var invited = start(CHAT, "");
        assertThat(invited.statusCode()).isEqualTo(202);
        assertThat(invited.body()).contains("\"participantId\":\"61000000-0000-4000-8000-000000000001\"");
    }

    private HttpResponse<String> start(String conversation, String more) throws Exception {
        var action = "{\"cobrowse\": {\"action\": \"start\"%s}}".formatted(more);
        return call("PATCH", "/api/v2/conversations/" + conversation, action);
    }

    private HttpResponse<String> call(String method, String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer lakeside-backend-token")
                .method(method, BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
