package cobrowse.simulator.control.faults;

import static cobrowse.simulator.control.faults.Bench.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Faults that answer in the place of the API. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AnswerFaultsTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Bench bench;

    @BeforeEach
    void bench() throws Exception {
        bench = Bench.at(port);
    }

    @Test
    void a_status_comes_with_the_vendors_words() throws Exception {
        bench.order("{\"status\": 503}");
        var answer = bench.providers();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("\"code\":\"service.unavailable\"", "overloaded or down for maintenance", "\"contextId\":\"");
    }

    @Test
    void a_status_comes_with_words_of_ones_own() throws Exception {
        bench.order("{\"status\": 418, \"code\": \"im.a.teapot\", \"message\": \"Short and stout {handle}\"}");
        assertThat(bench.providers().body()).contains("\"im.a.teapot\"", "\"Short and stout {handle}\"");
    }

    @Test
    void an_answer_of_a_fault_names_the_fault_and_its_kind() throws Exception {
        var fault = bench.order("{\"status\": 500}");
        var answer = bench.providers();
        assertThat(answer.headers().firstValue("Sim-Fault"))
                .contains(fault.at("/id").asString());
        assertThat(answer.headers().firstValue("Sim-Fault-Kind")).contains("status");
    }

    @Test
    void an_answer_that_no_fault_made_says_nothing_of_faults() throws Exception {
        bench.order("{\"status\": 500}");
        bench.providers();
        assertThat(bench.providers().headers().firstValue("Sim-Fault")).isEmpty();
    }

    @Test
    void a_429_tells_to_wait_as_long_as_ordered() throws Exception {
        bench.order("{\"status\": 429, \"retryAfter\": 17}");
        var answer = bench.providers();
        assertThat(answer.headers().firstValue("Retry-After")).contains("17");
        assertThat(answer.body()).contains("Retry the request in [17] seconds");
    }

    @Test
    void retry_after_may_be_a_date_or_nonsense() throws Exception {
        bench.order("{\"status\": 429, \"retryAfter\": \"Fri, 31 Dec 1999 23:59:59 GMT\"}");
        assertThat(bench.providers().headers().firstValue("Retry-After")).contains("Fri, 31 Dec 1999 23:59:59 GMT");
    }

    @Test
    void what_strikes_before_the_call_leaves_nothing_done() throws Exception {
        bench.order("{\"status\": 500, \"operation\": \"POST /api/v2/cobrowse/sessions\"}");
        assertThat(bench.call("POST", SESSIONS, bench.tutorial()).statusCode()).isEqualTo(500);
        assertThat(sessions()).isZero();
    }

    @Test
    void what_strikes_after_the_call_loses_the_answer_only() throws Exception {
        bench.order("{\"status\": 504, \"when\": \"after\"}");
        var answer = bench.call("POST", SESSIONS, bench.tutorial());
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("request.timeout").doesNotContain("userId");
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void a_call_for_a_token_fails_in_the_form_of_oauth() throws Exception {
        bench.order("{\"status\": 503, \"operation\": \"POST /oauth/token\"}");
        assertThat(bench.providers().statusCode()).isEqualTo(200);
        var answer = bench.token("client_credentials");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"error\":\"service.unavailable\"");
        assertThat(bench.token("client_credentials").statusCode()).isEqualTo(200);
    }

    @Test
    void a_fault_of_several_operations_strikes_each_of_them() throws Exception {
        bench.order("{\"status\": 500, \"calls\": 2, \"operation\": "
                + "[\"GET /api/v2/users\", \"GET /api/v2/routing/queues\"]}");
        assertThat(bench.providers().statusCode()).isEqualTo(200);
        assertThat(bench.call("GET", "/api/v2/users", "").statusCode()).isEqualTo(500);
        assertThat(bench.call("GET", "/api/v2/routing/queues", "").statusCode()).isEqualTo(500);
    }

    @Test
    void a_stalled_start_is_accepted_and_leads_nowhere() throws Exception {
        bench.order("{\"stall\": \"provider-id-is-case-sensitive\"}");
        var chat = "/api/v2/conversations/chat/%s/cobrowse/sessions"
                .formatted(bench.made().at("/conversations/0/id").asString());
        var answer = bench.call("POST", chat, "{\"providerId\": \"genesys\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Sim-Fault-Kind")).contains("stall");
        assertThat(jdbc.sql("select stalled_by from cobrowse_session where organisation_id = ?")
                        .param(bench.made().at("/id").asString())
                        .query(String.class)
                        .single())
                .isEqualTo("provider-id-is-case-sensitive");
    }

    @Test
    void a_call_that_a_fault_makes_be_made_again_counts_once_for_the_rate_limit() throws Exception {
        bench.call("PATCH", "/_sim/settings", "{\"requestsPerMinute\": 2}");
        bench.order("{\"latency\": \"PT0.001S\", \"calls\": 3}");
        assertThat(bench.providers().statusCode()).isEqualTo(200);
        assertThat(bench.providers().statusCode()).isEqualTo(200);
        assertThat(bench.providers().statusCode()).isEqualTo(429);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from cobrowse_session where organisation_id = ?")
                .param(bench.made().at("/id").asString())
                .query(Long.class)
                .single();
    }
}
