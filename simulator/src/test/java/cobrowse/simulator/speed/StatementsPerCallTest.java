package cobrowse.simulator.speed;

import static cobrowse.simulator.speed.Calls.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

    @Autowired
    Statements statements;

    private final Calls calls;
    private JsonNode organisation = JsonMapper.shared().createObjectNode();
    private String ann = "";
    private String backend = "";

    StatementsPerCallTest(@LocalServerPort int port) {
        calls = new Calls(port);
    }

    /** An organisation in which something has happened: the first event of one takes two statements more. */
    @BeforeEach
    void anOrganisation() {
        organisation = json(calls.call("POST", "/_sim/organisations", "{}"));
        ann = token("{\"user\": \"ann@lakeside.example\"}");
        backend = organisation.at("/tokens/0/token").asString();
        startByUser();
    }

    @Test
    void without_a_token_none_is_sent() {
        assertThat(sent(calls.call("GET", "/api/v2/users/me", ""), 401)).isEmpty();
    }

    @Test
    void a_refusal_for_its_body_looks_for_the_caller_only() {
        assertThat(sent(calls.by(backend, "POST", "/api/v2/cobrowse/sessions", "{}"), 400))
                .hasSize(1);
    }

    @Test
    void reading_oneself_looks_for_the_caller_and_the_user() {
        assertThat(sent(calls.by(ann, "GET", "/api/v2/users/me", ""), 200)).hasSize(2);
    }

    @Test
    void listing_providers_looks_for_the_caller_and_the_providers() {
        assertThat(sent(calls.by(backend, "GET", "/api/v2/cobrowse/providers", ""), 200))
                .hasSize(2);
    }

    @Test
    void reading_a_session_looks_for_the_caller_and_the_session() {
        var id = json(startByUser()).path("id").asString();

        assertThat(sent(calls.by(backend, "GET", "/api/v2/cobrowse/sessions/" + id, ""), 200))
                .hasSize(2);
    }

    @Test
    void reading_a_conversation_looks_for_its_people_and_its_sessions_too() {
        assertThat(sent(calls.by(ann, "GET", "/api/v2/conversations/" + conversation(0), ""), 200))
                .hasSize(4);
    }

    @Test
    void a_start_by_a_user_looks_twice_and_writes_the_session_the_turn_and_the_event() {
        assertThat(sent(startByUser(), 201)).hasSize(5);
    }

    @Test
    void a_start_in_a_chat_looks_five_times_before_and_once_after_it_writes() {
        var path = "/api/v2/conversations/chat/" + conversation(0) + "/cobrowse/sessions";

        assertThat(sent(calls.by(backend, "POST", path, "{\"providerId\": \"genesys\"}"), 201))
                .hasSize(9);
    }

    @Test
    void a_start_on_a_page_writes_a_conversation_with_its_agent_too() {
        var body = """
                {"cobrowseType": "WEB", "cobrowseTarget": "https://example.com", "routingData": {"queueId": "%s"}}""".formatted(organisation.at("/queues/0/id").asString());

        assertThat(sent(calls.by(ann, "POST", "/api/v2/conversations/cobrowse", body), 201))
                .hasSize(8);
    }

    @Test
    void an_offer_writes_a_message_too() {
        var path = "/api/v2/conversations/" + conversation(4) + "/cobrowse";

        assertThat(sent(calls.by(ann, "POST", path, ""), 200)).hasSize(14);
    }

    private List<String> sent(HttpResponse<String> answer, int status) {
        return statements.of(answer, status);
    }

    private HttpResponse<String> startByUser() {
        var user = organisation.at("/users/0/id").asString();
        var body = "{\"userId\": \"%s\", \"type\": \"standard\"}".formatted(user);
        return calls.by(backend, "POST", "/api/v2/cobrowse/sessions", body);
    }

    private String conversation(int place) {
        return organisation.at("/conversations/" + place + "/id").asString();
    }

    private String token(String order) {
        var id = organisation.path("id").asString();
        return json(calls.call("POST", "/_sim/tokens", order, "Sim-Organisation", id))
                .path("access_token")
                .asString();
    }
}
