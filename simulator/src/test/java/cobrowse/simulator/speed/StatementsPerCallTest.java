package cobrowse.simulator.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many statements a call sends to the store. In memory each costs a few microseconds, on a PostgreSQL elsewhere a way there and
 * back: a number may rise only where the new statement cannot be spared, and should fall where one can.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Statements.Counting.class)
class StatementsPerCallTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Statements statements;

    private JsonNode organisation = JsonMapper.shared().createObjectNode();
    private String ann = "";
    private String backend = "";

    /** An organisation in which something has happened: the first event of one takes two statements more. */
    @BeforeEach
    void anOrganisation() {
        organisation = json(call("POST", "/_sim/organisations", "{}"));
        ann = token("{\"user\": \"ann@lakeside.example\"}");
        backend = organisation.at("/tokens/0/token").asString();
        startByUser();
    }

    @Test
    void without_a_token_none_is_sent() {
        assertThat(sent(call("GET", "/api/v2/users/me", ""))).isEmpty();
    }

    @Test
    void a_refusal_for_its_body_looks_for_the_caller_only() {
        assertThat(sent(api("POST", "/api/v2/cobrowse/sessions", "{}", backend), 400))
                .hasSize(1);
    }

    @Test
    void reading_oneself_looks_for_the_caller_and_the_user() {
        assertThat(sent(api("GET", "/api/v2/users/me", "", ann), 200)).hasSize(2);
    }

    @Test
    void listing_providers_looks_for_the_caller_and_the_providers() {
        assertThat(sent(api("GET", "/api/v2/cobrowse/providers", "", backend), 200))
                .hasSize(2);
    }

    @Test
    void reading_a_session_looks_for_the_caller_and_the_session() {
        var id = json(startByUser()).path("id").asString();

        assertThat(sent(api("GET", "/api/v2/cobrowse/sessions/" + id, "", backend), 200))
                .hasSize(2);
    }

    @Test
    void reading_a_conversation_looks_for_its_people_and_its_sessions_too() {
        assertThat(sent(api("GET", "/api/v2/conversations/" + conversation(0), "", ann), 200))
                .hasSize(4);
    }

    @Test
    void a_start_by_a_user_looks_twice_and_writes_the_session_the_turn_and_the_event() {
        assertThat(sent(startByUser(), 201)).hasSize(5);
    }

    @Test
    void a_start_in_a_chat_looks_five_times_before_and_twice_after_it_writes() {
        var path = "/api/v2/conversations/chat/" + conversation(0) + "/cobrowse/sessions";

        assertThat(sent(api("POST", path, "{\"providerId\": \"genesys\"}", backend), 201))
                .hasSize(10);
    }

    @Test
    void a_start_on_a_page_writes_a_conversation_with_its_agent_too() {
        var body = """
                {"cobrowseType": "WEB", "cobrowseTarget": "https://example.com", "routingData": {"queueId": "%s"}}""".formatted(organisation.at("/queues/0/id").asString());

        assertThat(sent(api("POST", "/api/v2/conversations/cobrowse", body, ann), 201))
                .hasSize(8);
    }

    @Test
    void an_offer_writes_a_message_too() {
        var path = "/api/v2/conversations/" + conversation(4) + "/cobrowse";

        assertThat(sent(api("POST", path, "", ann), 200)).hasSize(18);
    }

    private List<String> sent(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return sent(answer);
    }

    private List<String> sent(HttpResponse<String> answer) {
        return statements.of(answer.headers().firstValue("ININ-Correlation-Id").orElseThrow());
    }

    private HttpResponse<String> startByUser() {
        var user = organisation.at("/users/0/id").asString();
        return api(
                "POST",
                "/api/v2/cobrowse/sessions",
                "{\"userId\": \"%s\", \"type\": \"standard\"}".formatted(user),
                backend);
    }

    private String conversation(int place) {
        return organisation.at("/conversations/" + place + "/id").asString();
    }

    private String token(String order) {
        var id = organisation.path("id").asString();
        return json(call("POST", "/_sim/tokens", order, "Sim-Organisation", id))
                .path("access_token")
                .asString();
    }

    private HttpResponse<String> api(String method, String path, String body, String token) {
        return call(method, path, body, "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> call(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
