package cobrowse.simulator.control.journal;

import static cobrowse.simulator.control.journal.Tenant.PROVIDERS;
import static cobrowse.simulator.control.journal.Tenant.correlationId;
import static cobrowse.simulator.control.journal.Tenant.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the journal has of a call. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JournalTest {

    @LocalServerPort
    int port;

    private Tenant tenant;

    @BeforeEach
    void tenant() {
        tenant = Tenant.of(port);
    }

    @Test
    void whoever_has_an_answer_finds_its_call() {
        for (var call = 0; call < 50; call++) {
            var id = correlationId(tenant.providers());
            assertThat(tenant.calls("?correlationId=" + id)).hasSize(1);
        }
    }

    @Test
    void a_call_is_kept_with_its_operation_and_dialect() {
        tenant.providers();
        assertThat(only("").path("operation").asString()).isEqualTo("GET " + PROVIDERS);
        assertThat(only("").path("dialect").asString()).isEqualTo("community");
    }

    @Test
    void a_call_is_kept_with_its_caller() {
        tenant.providers();
        assertThat(only("").at("/caller/client").asString())
                .isEqualTo(tenant.organisation().at("/tokens/0/client").asString());
    }

    @Test
    void a_call_is_kept_with_what_was_sent_and_answered() {
        tenant.start("standard");
        assertThat(only("").at("/body/type").asString()).isEqualTo("standard");
        assertThat(only("").at("/answer/state").asString()).isNotEmpty();
    }

    @Test
    void rules_are_told_in_their_order_with_a_verdict_each() {
        tenant.start("video");
        var verdicts = only("").path("rules")
                .valueStream()
                .map(rule -> rule.path("verdict").asString())
                .toList();
        assertThat(verdicts)
                .containsSubsequence("kept", "broken", "not reached")
                .containsOnlyOnce("broken");
    }

    @Test
    void an_overlooked_rule_is_told_as_such() {
        var rule = "session-type-is-standard-or-remote";
        tenant.sim("PUT", "/_sim/rules/" + rule, "{\"enforced\": false}");
        tenant.start("video");
        assertThat(only("").path("overlookedRule").asString()).isEqualTo(rule);
        assertThat(only("?rule=" + rule).toString()).contains("\"rule\":\"" + rule + "\",\"verdict\":\"overlooked\"");
    }

    @Test
    void a_fault_is_told_by_its_id() {
        var rule = "caller-is-within-the-rate-limit";
        var fault = json(tenant.sim("POST", "/_sim/faults", "{\"refuse\": \"" + rule + "\"}"));
        tenant.providers();
        assertThat(only("").path("fault").asString()).isEqualTo(fault.path("id").asString());
        assertThat(only("").toString()).contains("broken by a fault");
    }

    @Test
    void a_session_that_begins_is_told_with_its_moves_and_events() {
        var session = json(tenant.start("standard")).path("id").asString();
        assertThat(only("").at("/moves/0/id").asString()).isEqualTo(session);
        assertThat(only("").at("/moves/0/to").asString()).isEqualTo("offered");
        assertThat(only("").at("/events/0/sessionId").asString()).isEqualTo(session);
    }

    @Test
    void a_session_that_ends_is_told_with_the_signal() {
        var session = json(tenant.start("standard")).path("id").asString();
        tenant.call("DELETE", Tenant.SESSIONS + "/" + session, "");
        var move = only("?method=DELETE").at("/moves/0");
        assertThat(move.path("by").asString()).isEqualTo("either_side_ended");
        assertThat(move.path("to").asString()).isEqualTo("ended");
    }

    @Test
    void an_answer_that_a_fault_replaced_is_told_as_it_went_out() {
        assertThat(tenant.sim("POST", "/_sim/faults", "{\"status\": 503, \"when\": \"after\"}")
                        .statusCode())
                .isEqualTo(201);
        var answer = tenant.providers();
        assertThat(only("").path("status").asInt()).isEqualTo(503);
        assertThat(only("").path("answer")).isEqualTo(json(answer));
    }

    @Test
    void calls_at_once_are_all_kept() {
        IntStream.range(0, 200).parallel().forEach(call -> tenant.providers());
        assertThat(tenant.calls("")).hasSize(200);
    }

    @Test
    void what_was_refused_has_moved_nothing() {
        tenant.start("video");
        assertThat(only("").path("moves")).isEmpty();
        assertThat(only("").path("consequence").asString()).isEqualTo("refused");
    }

    private JsonNode only(String query) {
        var calls = tenant.calls(query);
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }
}
