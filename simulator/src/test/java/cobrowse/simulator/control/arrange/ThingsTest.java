package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Providers and web deployments to order, and what holds for things of all kinds. */
class ThingsTest extends ArrangeTest {

    @Test
    void a_provider_is_made() {
        var made = post("/_sim/providers", "{\"id\": \"OtherCobrowse\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(api(backend(), "GET", "/api/v2/cobrowse/providers", "")
                        .body()
                        .at("/entities")
                        .toString())
                .contains("OtherCobrowse");
    }

    @Test
    void a_provider_is_disabled() {
        patch("/_sim/providers/genesys", "{\"enabled\": false}").good();

        assertThat(get("/_sim/providers/genesys").body())
                .hasToString("{\"id\":\"genesys\",\"name\":\"Genesys\",\"enabled\":false}");
    }

    @Test
    void a_provider_is_removed() {
        delete("/_sim/providers/genesys").good();

        assertProblem(get("/_sim/providers/genesys"), 404, "provider");
    }

    @Test
    void the_demos_deployment_allows_cobrowse_everywhere() {
        assertThat(get("/_sim/deployments").body().at("/entities/0/name").asString())
                .isEqualTo("Lakeside Web");
        assertThat(get("/_sim/deployments").body().at("/entities/0/cobrowse"))
                .hasToString("{\"webmessaging\":true,\"voice\":true}");
    }

    @Test
    void a_deployment_is_made() {
        var made = post("/_sim/deployments", "{\"id\": \"d\", \"name\": \"Shop\", \"cobrowse\": {\"voice\": false}}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body()).hasToString("""
                {"id":"d","name":"Shop","status":"active","cobrowse":{"webmessaging":true,"voice":false}}""");
    }

    @Test
    void a_deployment_is_changed_by_channel() {
        post("/_sim/deployments", "{\"id\": \"d\"}").good();

        patch("/_sim/deployments/d", "{\"status\": \"inactive\", \"cobrowse\": {\"webmessaging\": false}}")
                .good();

        assertThat(get("/_sim/deployments/d").body()).hasToString("""
                {"id":"d","name":"Web deployment","status":"inactive","cobrowse":{"webmessaging":false,"voice":true}}""");
    }

    @Test
    void a_deployment_is_removed() {
        post("/_sim/deployments", "{\"id\": \"d\"}").good();

        delete("/_sim/deployments/d").good();

        assertProblem(get("/_sim/deployments/d"), 404, "deployment");
    }

    @ParameterizedTest
    @CsvSource({"queues", "providers", "deployments"})
    void an_id_serves_one_thing_of_a_kind(String things) {
        post("/_sim/" + things, "{\"id\": \"same\"}").good();

        assertProblem(post("/_sim/" + things, "{\"id\": \"same\"}"), 409, "id");
    }

    @ParameterizedTest
    @CsvSource({"queues, queue", "providers, provider", "deployments, deployment"})
    void what_is_not_there_is_not_changed(String things, String thing) {
        assertProblem(patch("/_sim/" + things + "/nothing", "{}"), 404, thing);
        assertProblem(delete("/_sim/" + things + "/nothing"), 404, thing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queues      | wrapUpCodes   | [\"TWO WORDS\"]",
                "queues      | wrapUpCodes   | [null]",
                "queues      | takesCobrowse | \"no\"",
                "queues      | name          | \"\"",
                "providers   | enabled       | 1",
                "providers   | id            | \"a b\"",
                "deployments | status        | \"up\"",
                "deployments | cobrowse      | true",
                "deployments | cobrowse.fax  | true"
            })
    void what_no_thing_can_be_is_refused(String things, String field, String value) {
        var order =
                field.equals("cobrowse.fax") ? "{\"cobrowse\": {\"fax\": true}}" : "{\"" + field + "\": " + value + "}";

        assertProblem(post("/_sim/" + things, order), 400, field);
    }
}
