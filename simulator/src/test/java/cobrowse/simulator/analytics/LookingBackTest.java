package cobrowse.simulator.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.conversations.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told afterwards of a conversation in messaging. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LookingBackTest {

    private static final String PATH = "/api/v2/analytics/conversations/details/query";
    private static final String CENTURY = "\"interval\": \"2000-01-01/2100-01-01\"";

    @LocalServerPort
    int port;

    private Office office;

    @BeforeEach
    void anOfficeOfItsOwn() throws Exception {
        office = Office.with(port, "message");
    }

    @Test
    void a_cobrowse_is_an_end_of_the_customers_and_one_of_the_agents() throws Exception {
        office.by("Ann", "POST", "/cobrowse", "");
        var roles = mine(CENTURY)
                .at("/participants")
                .valueStream()
                .flatMap(it -> it.path("sessions").valueStream())
                .filter(it -> it.path("mediaType").asString().equals("cobrowse"))
                .map(it -> it.path("cobrowseRole").asString())
                .toList();
        assertThat(roles).containsExactly("viewer", "sharer");
    }

    @Test
    void an_agent_who_hung_up_and_wrapped_up_has_a_segment_of_each() throws Exception {
        office.changes("Ann", "{\"state\": \"disconnected\"}");
        office.changes("Ann", "{\"wrapup\": {\"code\": \"RESOLVED\"}}");
        var segments = mine(CENTURY).at("/participants/0/sessions/0/segments");
        assertThat(segments.at("/0/disconnectType").asString()).isEqualTo("client");
        assertThat(segments.at("/1/segmentType").asString()).isEqualTo("wrapup");
        assertThat(segments.at("/1/wrapUpCode").asString()).isNotEmpty();
    }

    @Test
    void whether_the_customer_said_something_is_known_of_messaging() throws Exception {
        assertThat(mine(CENTURY).path("customerParticipation").asBoolean(true)).isFalse();
    }

    @Test
    void what_went_on_at_another_time_is_not_found() throws Exception {
        assertThat(found("\"interval\": \"2000-01-01/2000-01-02\"")
                        .path("totalHits")
                        .asInt())
                .isZero();
    }

    @Test
    void pages_are_cut_from_what_is_found() throws Exception {
        var page = found(CENTURY + ", \"paging\": {\"pageSize\": 2, \"pageNumber\": 3}");
        assertThat(page.path("conversations")).hasSize(2);
        assertThat(page.path("totalHits").asInt()).isEqualTo(6);
    }

    @Test
    void what_has_not_ended_stands_last_by_its_end() throws Exception {
        var found = found(CENTURY + ", \"orderBy\": \"conversationEnd\"").path("conversations");
        assertThat(found.at("/0/conversationEnd").isMissingNode()).isFalse();
        assertThat(found.at("/1/conversationEnd").isMissingNode()).isTrue();
    }

    @Test
    void who_may_look_back_on_the_own_conversations_only_sees_no_others() throws Exception {
        office.sim(
                "/users",
                "{\"name\": \"Ida Idle\", \"email\": \"ida@lakeside.example\", \"permissions\": [\"analytics:agentConversationDetail:view\"]}");
        office.sim("/tokens", "{\"user\": \"ida@lakeside.example\", \"token\": \"%s\"}".formatted(idas()));
        var answer = office.send("POST", PATH, "{" + CENTURY + "}", "Authorization", "Bearer " + idas());
        assertThat(JsonMapper.shared().readTree(answer.body()).path("totalHits").asInt(-1))
                .isZero();
    }

    private String idas() {
        return "ida-" + office.file().path("id").asString();
    }

    private JsonNode mine(String query) throws Exception {
        return found(query)
                .path("conversations")
                .valueStream()
                .filter(it -> it.path("conversationId").asString().equals(office.conversation()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode found(String query) throws Exception {
        var answer = office.as("Sue", "POST", PATH, "{" + query + "}");
        return JsonMapper.shared().readTree(answer.body());
    }
}
