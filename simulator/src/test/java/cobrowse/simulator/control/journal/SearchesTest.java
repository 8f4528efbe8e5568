package cobrowse.simulator.control.journal;

import static cobrowse.simulator.control.journal.Tenant.PROVIDERS;
import static cobrowse.simulator.control.journal.Tenant.correlationId;
import static cobrowse.simulator.control.journal.Tenant.encoded;
import static cobrowse.simulator.control.journal.Tenant.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How calls are found in the journal, cleared from it, and kept apart. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SearchesTest {

    @LocalServerPort
    int port;

    private Tenant tenant;

    @BeforeEach
    void tenant() {
        tenant = Tenant.of(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?operation=GET%20/api/v2/cobrowse/providers",
                "?operation=list%20co-browse%20providers",
                "?method=get",
                "?path=/api/v2/cobrowse/providers",
                "?path=/api/*/providers",
                "?status=200",
                "?status=2xx",
                "?limit=1&method=GET",
                "?text=GENESYS"
            })
    void a_call_is_found_by_what_it_is(String query) {
        tenant.start("video");
        tenant.providers();
        assertThat(only(query).path("method").asString()).isEqualTo("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?status=400", "?rule=session-type-is-standard-or-remote", "?text=%22video%22&status=4xx"})
    void a_refused_call_is_found_by_its_refusal(String query) {
        tenant.start("video");
        tenant.providers();
        assertThat(only(query).path("method").asString()).isEqualTo("POST");
    }

    @Test
    void calls_are_found_by_the_user_the_session_and_the_conversation_they_are_about() {
        var session = json(tenant.start("standard")).path("id").asString();
        var chat = tenant.conversation("chat", "connected");
        tenant.call("GET", "/api/v2/conversations/" + chat, "");
        assertThat(only("?session=" + session).path("method").asString()).isEqualTo("POST");
        assertThat(only("?user=" + tenant.user("Carla")).path("method").asString())
                .isEqualTo("POST");
        assertThat(only("?conversation=" + chat).path("method").asString()).isEqualTo("GET");
        assertThat(tenant.calls("?session=" + session.substring(0, 30))).isEmpty();
    }

    @Test
    void calls_are_found_that_came_after_a_number_or_a_time() {
        tenant.providers();
        var number = only("").path("number").asLong();
        tenant.start("standard");
        assertThat(only("?since=" + number).path("method").asString()).isEqualTo("POST");
        assertThat(only("?since=" + encoded(only("?method=POST").path("at").asString()) + "&method=POST"))
                .isNotNull();
        assertThat(tenant.calls("?since=2999-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void a_limit_leaves_the_youngest() {
        tenant.providers();
        tenant.start("standard");
        assertThat(only("?limit=1").path("method").asString()).isEqualTo("POST");
    }

    @ParameterizedTest
    @CsvSource({
        "?colour=red, colour",
        "?status=ok, status",
        "?limit=0, limit",
        "?limit=x, limit",
        "?method=, method",
        "?method=GET&method=PUT, method",
        "?since=yesterday, since",
        "?wait=soon, wait",
        "?wait=PT-1S, wait",
        "?count=2, count",
        "?wait=PT1S&count=no, count"
    })
    void a_query_that_makes_no_sense_is_refused_with_the_field_and_the_fix(String query, String field) {
        var answer = tenant.sim("GET", "/_sim/journal" + query, "");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("field").asString()).isEqualTo(field);
        assertThat(json(answer).path("fix").asString()).isNotEmpty();
    }

    @Test
    void an_unknown_parameter_names_the_known_ones() {
        var fix = json(tenant.sim("GET", "/_sim/journal?colour=red", ""))
                .path("fix")
                .asString();
        assertThat(fix).contains("conversation", "correlationId", "count", "wait");
    }

    @Test
    void a_journal_that_was_cleared_is_empty() {
        tenant.providers();
        assertThat(tenant.sim("DELETE", "/_sim/journal", "", "Sim-Control", "1").statusCode())
                .isEqualTo(204);
        assertThat(tenant.calls("")).isEmpty();
    }

    @Test
    void other_organisations_see_nothing_of_it() {
        tenant.providers();
        assertThat(Tenant.of(port).calls("")).isEmpty();
    }

    @Test
    void a_call_with_no_known_token_is_nobodys() {
        var id = correlationId(tenant.send("GET", PROVIDERS, ""));
        assertThat(json(tenant.sim("GET", "/_sim/journal/nobody?correlationId=" + id, ""))
                        .path("entities"))
                .hasSize(1);
    }

    private JsonNode only(String query) {
        var calls = tenant.calls(query);
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }
}
