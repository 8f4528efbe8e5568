package cobrowse.simulator.sessions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is judged holds until it is kept: of a hundred who start at once exactly one wins. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HundredAtOnceTest {

    private static final String CHAT =
            "/api/v2/conversations/chat/60000000-0000-4000-8000-000000000001/cobrowse/sessions";
    private static final String BY_INTERACTION = """
            {"id": "the-same", "type": "cobrowse",
             "initiator": {"id": "30000000-0000-4000-8000-000000000001", "type": "user"},
             "target": {"id": "60000000-0000-4000-8000-00000000000%d", "type": "interaction"}}""";
    private static final String INVITE = """
            {"conversationId": "60000000-0000-4000-8000-000000000001", "initiatorId": "SYSTEM_AUTO",
             "participantId": "61000000-0000-4000-8000-000000000001"}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @RepeatedTest(3)
    void one_start_in_a_chat_wins() {
        reset();
        assertThat(statuses(i -> post(CHAT, "{\"providerId\": \"genesys\"}"))).isEqualTo(Map.of(201, 1L, 409, 99L));
    }

    @RepeatedTest(3)
    void one_start_with_the_caller_s_own_id_wins_whatever_the_conversation() {
        reset();
        assertThat(statuses(i -> post("/api/v2/cobrowse/sessions", BY_INTERACTION.formatted(1 + i % 6))))
                .isEqualTo(Map.of(201, 1L, 409, 99L));
    }

    @RepeatedTest(3)
    void one_invite_is_made_and_answered_once() {
        reset();
        assertThat(statuses(i -> post("/api/v2/cobrowse/invites", INVITE))).isEqualTo(Map.of(201, 1L, 409, 99L));
        var accept = "/_sim/participants/61000000-0000-4000-8000-000000000001/accept";
        assertThat(statuses(i -> post(accept, "{}"))).isEqualTo(Map.of(200, 1L, 409, 99L));
    }

    private void reset() {
        assertThat(post("/_sim/reset", "{}").join().statusCode()).isEqualTo(200);
    }

    private Map<Integer, Long> statuses(IntFunction<CompletableFuture<HttpResponse<String>>> call) {
        List<CompletableFuture<HttpResponse<String>>> calls =
                IntStream.range(0, 100).mapToObj(call).toList();
        return calls.stream().map(CompletableFuture::join).collect(groupingBy(HttpResponse::statusCode, counting()));
    }

    private CompletableFuture<HttpResponse<String>> post(String path, String json) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer lakeside-backend-token")
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }
}
