package cobrowse.simulator.control.journal;

import static cobrowse.simulator.control.journal.Tenant.correlationId;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExplainTest {

    private static final String WRONG_CASE = "provider-id-is-case-sensitive";

    @LocalServerPort
    int port;

    private Tenant tenant;

    @BeforeEach
    void tenant() {
        tenant = Tenant.of(port);
    }

    @Test
    void a_refusal_is_explained_by_the_rule_that_broke() {
        var story = tenant.explain(startWith("Genesys"));
        assertThat(story.path("inShort").asString()).contains("because it broke the rule " + WRONG_CASE);
        assertThat(rule(story, WRONG_CASE).path("verdict").asString()).isEqualTo("broken");
    }

    @Test
    void a_rule_shows_the_facts_that_it_saw_and_no_others() {
        var facts = rule(tenant.explain(startWith("Genesys")), WRONG_CASE).path("facts");
        assertThat(facts.propertyNames()).contains("providerId").doesNotContain("conversation", "caller");
        assertThat(facts.path("providerId").asString()).isEqualTo("Genesys");
    }

    @Test
    void a_rule_that_wants_the_whole_attempt_shows_its_parts() {
        var facts = rule(tenant.explain(tenant.providers()), "caller-is-within-the-rate-limit")
                .path("facts");
        assertThat(facts.path("secondsToWait").asInt(-1)).isZero();
        assertThat(facts.path("bearer").asString()).isEqualTo(Redactor.HIDDEN);
    }

    @Test
    void a_rule_that_was_not_reached_saw_nothing() {
        var story = tenant.explain(startWith("Genesys"));
        assertThat(rule(story, "one-live-session-per-conversation").has("facts"))
                .isFalse();
    }

    @Test
    void what_would_have_made_it_pass_is_the_rules_fix_with_its_lesson() {
        var story = tenant.explain(startWith("Genesys"));
        assertThat(story.path("toPass").asString())
                .isEqualTo(rule(story, WRONG_CASE).path("fix").asString());
        assertThat(rule(story, WRONG_CASE).path("lesson").asString())
                .endsWith("/learn/rules/provider-id-is-case-sensitive");
    }

    @Test
    void a_call_that_passed_is_explained_with_what_it_moved() {
        var story = tenant.explain(startWith("genesys"));
        assertThat(story.path("inShort").asString()).endsWith("every rule was kept.");
        assertThat(story.at("/call/moves/0/to").asString()).isEqualTo("offered");
    }

    @Test
    void a_fault_is_to_blame_for_what_it_did() {
        tenant.sim("POST", "/_sim/faults", "{\"refuse\": \"caller-is-within-the-rate-limit\"}");
        var story = tenant.explain(tenant.providers());
        assertThat(story.path("inShort").asString()).contains("because the fault");
        assertThat(story.path("toPass").asString()).contains("Take the fault back");
    }

    @Test
    void a_call_that_matched_nothing_is_explained_by_the_nearest_and_the_difference() {
        var story = tenant.explain(tenant.call("POST", "/api/v2/cobrowse/session", "{}"));
        assertThat(story.at("/nearest/0/operation").asString()).isEqualTo("POST /api/v2/cobrowse/sessions");
        assertThat(story.at("/nearest/0/changes/0").asString()).isEqualTo("/sessions instead of /session");
    }

    @Test
    void a_refusal_links_to_its_explanation() {
        var refused = startWith("Genesys");
        assertThat(refused.headers().firstValue("Sim-Explanation")).hasValue("/_sim/explain/" + correlationId(refused));
    }

    @Test
    void an_answer_that_refuses_nothing_has_no_such_link() {
        assertThat(tenant.providers().headers().allValues("Link")).isEmpty();
    }

    @Test
    void a_browser_finds_it_without_naming_an_organisation() {
        var refused = startWith("Genesys");
        var page = tenant.send("GET", "/_sim/explain/" + correlationId(refused), "", "Accept", "text/html");
        assertThat(page.body()).contains("<h1>Why this answer</h1>", "Genesys");
    }

    @Test
    void a_terminal_gets_it_as_text() {
        var refused = startWith("Genesys");
        var text = tenant.sim("GET", "/_sim/explain/" + correlationId(refused), "", "Accept", "text/plain");
        assertThat(text.body()).contains("To pass: ", "broken             " + WRONG_CASE);
    }

    @Test
    void another_organisation_gets_no_explanation() {
        var id = correlationId(startWith("Genesys"));
        assertThat(Tenant.of(port).sim("GET", "/_sim/explain/" + id, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_unknown_correlation_id_is_a_problem_with_a_fix() {
        var answer = tenant.sim("GET", "/_sim/explain/nothing", "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Tenant.json(answer).path("fix").asString()).contains("ININ-Correlation-Id");
    }

    @Test
    void what_came_over_the_network_is_shown_as_text() {
        var refused = startWith("<script>alert(1)</script><img src=x onerror=alert(1)>");
        var page = tenant.send("GET", "/_sim/explain/" + correlationId(refused), "", "Accept", "text/html");
        assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>", "<img");
    }

    private HttpResponse<String> startWith(String provider) {
        var chat = tenant.conversation("chat", "connected");
        var path = "/api/v2/conversations/chat/" + chat + "/cobrowse/sessions";
        return tenant.call("POST", path, "{\"providerId\": \"" + provider + "\"}");
    }

    private static JsonNode rule(JsonNode story, String id) {
        return story.path("judged")
                .valueStream()
                .filter(rule -> rule.path("rule").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
