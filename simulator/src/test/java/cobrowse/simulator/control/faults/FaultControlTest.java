package cobrowse.simulator.control.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.rulebook.Demo;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What testers may order of faults and switches, and whom it concerns. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FaultControlTest {

    private static final String PROVIDERS = "/api/v2/cobrowse/providers";
    private static final String LIMIT = "caller-is-within-the-rate-limit";

    private final HttpClient client = HttpClient.newHttpClient();
    private String organisation = "";

    @LocalServerPort
    int port;

    @BeforeEach
    void reset() throws Exception {
        call("POST", "/_sim/reset", "{}", Demo.BACKEND);
    }

    @Test
    void a_fault_is_for_as_many_calls_as_it_says() throws Exception {
        order("{\"refuse\": \"" + LIMIT + "\", \"calls\": 2}");
        assertThat(providers(Demo.BACKEND)).isEqualTo(429);
        assertThat(json(call("GET", "/_sim/faults", "", ""))
                        .at("/entities/0/callsLeft")
                        .asInt())
                .isEqualTo(1);
        assertThat(providers(Demo.ANN_TOKEN)).isEqualTo(429);
        assertThat(providers(Demo.BACKEND)).isEqualTo(200);
        assertThat(json(call("GET", "/_sim/faults", "", "")).at("/entities")).isEmpty();
    }

    @Test
    void nobody_is_told_to_wait_for_no_time_at_all() throws Exception {
        order("{\"refuse\": \"" + LIMIT + "\"}");
        var refused = call("GET", PROVIDERS, "", Demo.BACKEND);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void a_fault_waits_for_its_operation() throws Exception {
        order("{\"refuse\": \"" + LIMIT + "\", \"operation\": \"GET /api/v2/users\"}");
        assertThat(providers(Demo.BACKEND)).isEqualTo(200);
        assertThat(call("GET", "/api/v2/users", "", Demo.BACKEND).statusCode()).isEqualTo(429);
    }

    @Test
    void other_organisations_do_not_notice() throws Exception {
        var other = json(call("POST", "/_sim/organisations", "{}", ""));
        order("{\"refuse\": \"" + LIMIT + "\"}");
        call("PUT", "/_sim/rules/" + LIMIT, "{\"enforced\": false}", "");
        assertThat(providers(other.at("/tokens/0/token").asString())).isEqualTo(200);
        organisation = other.at("/id").asString();
        assertThat(json(call("GET", "/_sim/faults", "", "")).at("/entities")).isEmpty();
        assertThat(call("GET", "/_sim/rules", "", "").body()).doesNotContain("\"enforced\":false");
    }

    @Test
    void faults_can_be_taken_back_and_go_with_a_reset() throws Exception {
        order("{\"refuse\": \"" + LIMIT + "\"}");
        assertThat(call("DELETE", "/_sim/faults", "", "").statusCode()).isEqualTo(204);
        assertThat(providers(Demo.BACKEND)).isEqualTo(200);
        order("{\"refuse\": \"" + LIMIT + "\"}");
        call("PUT", "/_sim/rules/" + LIMIT, "{\"enforced\": false}", "");
        reset();
        assertThat(providers(Demo.BACKEND)).isEqualTo(200);
        assertThat(call("GET", "/_sim/rules", "", "").body()).doesNotContain("\"enforced\":false");
    }

    @Test
    void a_rule_that_was_switched_on_again_is_judged_again() throws Exception {
        var lacking = "{\"userId\": \"%s\", \"type\": \"video\"}".formatted(Demo.CARLA);
        var rule = "/_sim/rules/session-type-is-standard-or-remote";
        call("PUT", rule, "{\"enforced\": false}", "");
        assertThat(call("POST", "/api/v2/cobrowse/sessions", lacking, Demo.BACKEND)
                        .statusCode())
                .isEqualTo(201);
        call("PUT", rule, "{\"enforced\": true}", "");
        assertThat(call("POST", "/api/v2/cobrowse/sessions", lacking, Demo.BACKEND)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_cannot_be_ordered_is_refused_and_says_which_field() throws Exception {
        assertProblem("{}", 400, "refuse");
        assertProblem("{\"refuse\": \"no-such-rule\"}", 404, "rule");
        assertProblem("{\"refuse\": \"" + LIMIT + "\", \"calls\": 0}", 400, "calls");
        assertProblem("{\"refuse\": \"" + LIMIT + "\", \"operation\": \"GET /nowhere\"}", 400, "operation");
        assertProblem("{\"refuse\": \"chat-is-connected\", \"operation\": \"GET /api/v2/users\"}", 400, "operation");
        assertThat(json(call("GET", "/_sim/faults", "", "")).at("/entities")).isEmpty();
    }

    @Test
    void a_rule_that_is_off_is_switched_on_by_deleting_its_switch() throws Exception {
        call("PUT", "/_sim/rules/" + LIMIT, "{\"enforced\": false}", "");
        assertThat(call("DELETE", "/_sim/rules/" + LIMIT, "", "").statusCode()).isEqualTo(204);
        assertThat(call("GET", "/_sim/rules", "", "").body()).doesNotContain("\"enforced\":false");
    }

    @Test
    void all_rules_are_switched_off_and_on_at_once() throws Exception {
        call("PUT", "/_sim/rules", "{\"enforced\": false}", "");
        assertThat(call("GET", "/_sim/rules", "", "").body()).doesNotContain("\"enforced\":true");
        call("PUT", "/_sim/rules", "{\"enforced\": true}", "");
        assertThat(call("GET", "/_sim/rules", "", "").body()).doesNotContain("\"enforced\":false");
    }

    @Test
    void a_switch_says_on_or_off() throws Exception {
        assertThat(call("PUT", "/_sim/rules/" + LIMIT, "{}", "").statusCode()).isEqualTo(400);
        assertThat(call("PUT", "/_sim/rules/nothing", "{\"enforced\": true}", "")
                        .statusCode())
                .isEqualTo(404);
    }

    private void assertProblem(String json, int status, String field) throws Exception {
        var answer = call("POST", "/_sim/faults", json, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).at("/field").asString()).isEqualTo(field);
    }

    private void order(String json) throws Exception {
        assertThat(call("POST", "/_sim/faults", json, "").statusCode()).isEqualTo(201);
    }

    private int providers(String token) throws Exception {
        return call("GET", PROVIDERS, "", token).statusCode();
    }

    private HttpResponse<String> call(String method, String path, String json, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.ofString(json));
        if (!organisation.isEmpty()) request.header("Sim-Organisation", organisation);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
