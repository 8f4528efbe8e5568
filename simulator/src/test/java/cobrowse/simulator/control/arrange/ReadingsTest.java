package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** What the control API shows of things that no operation of the vendor shows. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadingsTest {

    private static final String OMAR = "/_sim/users/30000000-0000-4000-8000-000000000002";
    private static final String CHAT_ID = "60000000-0000-4000-8000-000000000001";
    private static final String CHAT = "/_sim/conversations/" + CHAT_ID;
    private static final String CUSTOMER = "61000000-0000-4000-8000-000000000001";
    private static final String SUPPORT = "/_sim/queues/12345678-1234-1234-1234-123456789012";
    private static final String CLAIMS = "/_sim/queues/40000000-0000-4000-8000-000000000003";

    @LocalServerPort
    int port;

    @BeforeEach
    void reset() {
        post("/_sim/reset", "{}");
    }

    @Test
    void a_user_is_shown_with_the_cobrowse_window() {
        assertThat(get(OMAR).toString()).startsWith("""
                {"id":"30000000-0000-4000-8000-000000000002","name":"Omar Away","email":"omar@lakeside.example",\
                "state":"active","signedIn":true,"cobrowseOpen":false,\
                "permissions":["conversation:cobrowse:add","conversation:cobrowseVoice:add",""");
    }

    @Test
    void a_window_that_was_opened_is_open() {
        post(OMAR + "/cobrowse-window", "{\"open\": true}");

        assertThat(get(OMAR).get("cobrowseOpen").asBoolean()).isTrue();
    }

    @Test
    void a_conversation_is_shown_with_its_state() {
        var chat = get(CHAT);

        assertThat(chat.propertyNames())
                .containsExactly("id", "media", "state", "participants", "liveSessionIds", "pendingInviteIds");
        assertThat(chat.get("media").asString()).isEqualTo("chat");
        assertThat(chat.get("state").asString()).isEqualTo("connected");
    }

    @Test
    void its_participants_are_shown_with_their_browsers() {
        assertThat(get(CHAT).at("/participants/1")).hasToString("""
                {"id":"61000000-0000-4000-8000-000000000001","purpose":"customer",\
                "name":"Customer of the connected chat","browser":"live","state":"connected"}""");
    }

    @Test
    void nothing_goes_on_in_a_conversation_at_first() {
        assertThat(texts("liveSessionIds")).isEmpty();
        assertThat(texts("pendingInviteIds")).isEmpty();
    }

    @Test
    void an_invite_is_shown_while_it_waits() {
        var invite = post("/api/v2/cobrowse/invites", """
                {"conversationId": "%s", "participantId": "%s", "initiatorId": "SYSTEM_AUTO"}""".formatted(CHAT_ID, CUSTOMER));

        assertThat(texts("pendingInviteIds")).containsExactly(invite.get("id").asString());

        post("/_sim/clock", "{\"advance\": \"PT1H\"}");
        assertThat(texts("pendingInviteIds")).isEmpty();
    }

    @Test
    void a_session_is_shown_while_it_lives() {
        var started = post("/api/v2/conversations/chat/%s/cobrowse/sessions".formatted(CHAT_ID), """
                {"providerId": "genesys"}""");

        assertThat(texts("liveSessionIds")).containsExactly(started.get("id").asString());

        post("/_sim/clock", "{\"advance\": \"PT1H\"}");
        assertThat(texts("liveSessionIds")).isEmpty();
    }

    @Test
    void a_queue_is_shown_with_what_it_takes() {
        assertThat(get(SUPPORT)).hasToString("""
                {"id":"12345678-1234-1234-1234-123456789012","name":"Support","takesCobrowse":true,\
                "defaultWrapUpCode":"COBROWSE_INITIATED","wrapUpCodes":["COBROWSE_INITIATED","RESOLVED"]}""");
    }

    @Test
    void a_queue_without_a_default_wrap_up_code_says_so() {
        assertThat(get(CLAIMS).get("defaultWrapUpCode").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"users, user", "conversations, conversation", "queues, queue"})
    void what_is_not_here_is_a_problem_with_its_fix(String things, String thing) {
        var answer = call(HttpMethod.GET, "/_sim/" + things + "/nobody", "");

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(body(answer).get("detail").asString()).isEqualTo("There is no " + thing + " nobody.");
        assertThat(body(answer).get("field").asString()).isEqualTo(thing);
    }

    private List<String> texts(String field) {
        return get(CHAT).get(field).valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode get(String path) {
        return body(call(HttpMethod.GET, path, ""));
    }

    private JsonNode post(String path, String json) {
        var answer = call(HttpMethod.POST, path, json);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as("%s", answer.getBody())
                .isTrue();
        return body(answer);
    }

    private ResponseEntity<JsonNode> call(HttpMethod method, String path, String json) {
        return RestClient.create("http://localhost:" + port)
                .method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer lakeside-backend-token")
                .body(json)
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(JsonNode.class);
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
