package cobrowse.simulator.webdeployments;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.control.arrange.ArrangeTest;
import org.junit.jupiter.api.Test;

/** What a deployment's published configuration says about co-browse decides. */
class DeploymentsTest extends ArrangeTest {

    private static final String DEPLOYMENTS = "/api/v2/webdeployments/deployments";
    private static final String CONFIGURATIONS = "/api/v2/webdeployments/configurations";

    @Test
    void a_deployment_cobrowses_where_its_configuration_says() {
        var deployment = deployed(published("{\"enabled\": true, \"channels\": [\"Voice\"]}"));

        var cobrowse = get("/_sim/deployments/" + deployment).body().at("/cobrowse");
        assertThat(cobrowse).hasToString("{\"webmessaging\":false,\"voice\":true}");
    }

    @Test
    void a_configuration_that_does_not_enable_cobrowse_has_it_nowhere() {
        var deployment = deployed(published("{\"enabled\": false, \"channels\": [\"Voice\"]}"));

        var cobrowse = get("/_sim/deployments/" + deployment).body().at("/cobrowse");
        assertThat(cobrowse).hasToString("{\"webmessaging\":false,\"voice\":false}");
    }

    @Test
    void a_new_draft_changes_nothing_until_a_deployment_uses_it() {
        var configuration = published("{\"enabled\": true, \"channels\": [\"Voice\"]}");
        var deployment = deployed(configuration);

        call("PUT", CONFIGURATIONS + "/" + configuration + "/versions/draft", "{\"name\": \"Spring\"}")
                .good();
        call("POST", CONFIGURATIONS + "/" + configuration + "/versions/draft/publish", "")
                .good();

        assertThat(shown(deployment).text("/configurationVersion/version")).isEqualTo("1");
        assertThat(shown(deployment).text("/configurationVersion/cobrowse/enabled"))
                .isEqualTo("true");
    }

    @Test
    void a_channel_that_a_tester_switches_off_is_off_in_what_visitors_are_shown() {
        var lakeside = id("deployments", "Lakeside Web");

        patch("/_sim/deployments/" + lakeside, "{\"cobrowse\": {\"voice\": false}}")
                .good();

        assertThat(shown(lakeside).body().at("/configurationVersion/cobrowse/channels"))
                .hasToString("[\"Webmessaging\"]");
    }

    @Test
    void a_deployment_that_a_tester_made_has_a_configuration() {
        var made = post("/_sim/deployments", "{\"name\": \"Harbour\"}").good().text("/id");

        assertThat(shown(made).text("/configurationVersion/name")).isEqualTo("Harbour");
    }

    @Test
    void a_published_version_stays_as_it_is() {
        var configuration = published("{\"enabled\": true, \"channels\": [\"Voice\"]}");

        call("PUT", CONFIGURATIONS + "/" + configuration + "/versions/draft", "{\"name\": \"Autumn\"}")
                .good();

        assertThat(call("GET", CONFIGURATIONS + "/" + configuration + "/versions/1", "")
                        .text("/name"))
                .isEqualTo("Spring");
    }

    @Test
    void what_the_simulator_does_not_look_into_comes_back_as_it_was_sent() {
        var made = call(
                        "POST",
                        CONFIGURATIONS,
                        "{\"name\": \"Spring\", \"messenger\": {\"enabled\": true, \"styles\": {\"primaryColor\": \"#123456\"}}}")
                .good();

        assertThat(made.text("/messenger/styles/primaryColor")).isEqualTo("#123456");
    }

    @Test
    void the_second_part_of_a_list_begins_after_the_first() {
        deployed(published("{}"));

        var first = call("GET", DEPLOYMENTS + "?pageSize=1", "").good();
        var second = call("GET", first.text("/nextUri"), "").good();

        assertThat(first.text("/total")).isEqualTo("2");
        assertThat(second.text("/entities/0/id")).isNotEqualTo(first.text("/entities/0/id"));
        assertThat(second.body().has("nextUri")).isFalse();
        assertThat(call("GET", second.text("/previousUri"), "").text("/entities/0/id"))
                .isEqualTo(first.text("/entities/0/id"));
    }

    private Answer shown(String deployment) {
        return call("GET", DEPLOYMENTS + "/" + deployment + "/configurations", "")
                .good();
    }

    private String deployed(String configuration) {
        var body = "{\"name\": \"Shop\", \"configuration\": {\"id\": \"%s\", \"version\": \"1\"}}";
        return call("POST", DEPLOYMENTS, body.formatted(configuration)).good().text("/id");
    }

    private String published(String cobrowse) {
        var draft = call("POST", CONFIGURATIONS, "{\"name\": \"Spring\", \"cobrowse\": %s}".formatted(cobrowse));
        var id = draft.good().text("/id");
        call("POST", CONFIGURATIONS + "/" + id + "/versions/draft/publish", "").good();
        return id;
    }

    private Answer call(String method, String path, String json) {
        return api(backend(), method, path, json);
    }
}
