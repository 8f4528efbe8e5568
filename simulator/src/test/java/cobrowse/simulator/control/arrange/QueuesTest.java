package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Queues and their wrap-up codes to order. */
class QueuesTest extends ArrangeTest {

    @Test
    void a_queue_is_made() {
        var made = post("/_sim/queues", """
                {"id": "q", "name": "Returns", "wrapUpCodes": ["SENT", "KEPT"], "defaultWrapUpCode": "SENT"}""");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body()).hasToString("""
                {"id":"q","name":"Returns","takesCobrowse":true,"defaultWrapUpCode":"SENT",\
                "wrapUpCodes":["SENT","KEPT"]}""");
    }

    @Test
    void a_queue_without_wrap_up_codes_has_none() {
        post("/_sim/queues", "{\"id\": \"q\"}").good();

        assertThat(get("/_sim/queues/q").body().at("/wrapUpCodes")).hasToString("[]");
    }

    @Test
    void a_queue_stops_taking_cobrowse() {
        var support = "/_sim/queues/" + id("queues", "Support");

        patch(support, "{\"takesCobrowse\": false}").good();

        assertThat(get(support).text("/takesCobrowse")).isEqualTo("false");
    }

    @Test
    void a_start_in_a_queue_that_no_longer_takes_cobrowse_is_refused() {
        var support = id("queues", "Support");
        patch("/_sim/queues/" + support, "{\"takesCobrowse\": false}").good();

        var answer = api(
                token("{\"user\": \"ann@lakeside.example\"}"), "POST", "/api/v2/conversations/cobrowse", """
                {"cobrowseType": "WEB", "cobrowseTarget": "https://example.com", "routingData": {"queueId": "%s"}}""".formatted(
                                support));

        assertThat(answer.headers().getFirst("Sim-Broken-Rule")).isEqualTo("queue-takes-cobrowse");
    }

    @Test
    void a_queue_loses_its_default_wrap_up_code() {
        var support = "/_sim/queues/" + id("queues", "Support");

        patch(support, "{\"defaultWrapUpCode\": \"\"}").good();

        assertThat(get(support).body().at("/defaultWrapUpCode").isNull()).isTrue();
    }

    @Test
    void a_queue_keeps_its_default_among_its_codes() {
        assertProblem(
                patch("/_sim/queues/" + id("queues", "Support"), "{\"wrapUpCodes\": [\"OTHER\"]}"),
                400,
                "defaultWrapUpCode");
    }

    @Test
    void a_queue_is_removed() {
        var support = "/_sim/queues/" + id("queues", "Support");

        assertThat(delete(support).status()).isEqualTo(204);
        assertProblem(get(support), 404, "queue");
    }

    @Test
    void a_wrap_up_code_is_added() {
        var claims = "/_sim/queues/" + id("queues", "Claims");

        var changed = post(claims + "/wrap-up-codes", "{\"code\": \"PAID\", \"isDefault\": true}");

        assertThat(changed.status()).isEqualTo(201);
        assertThat(changed.text("/defaultWrapUpCode")).isEqualTo("PAID");
        assertThat(get(claims).body()).isEqualTo(changed.body());
    }

    @Test
    void a_wrap_up_code_is_there_once() {
        assertProblem(
                post("/_sim/queues/" + id("queues", "Support") + "/wrap-up-codes", "{\"code\": \"RESOLVED\"}"),
                409,
                "code");
    }

    @Test
    void a_default_wrap_up_code_that_is_removed_is_no_default() {
        var billing = "/_sim/queues/" + id("queues", "Billing");

        delete(billing + "/wrap-up-codes/RESOLVED").good();

        assertThat(get(billing).body().at("/defaultWrapUpCode").isNull()).isTrue();
    }

    @Test
    void a_wrap_up_code_that_is_not_there_is_not_removed() {
        assertProblem(delete("/_sim/queues/" + id("queues", "Billing") + "/wrap-up-codes/PAID"), 404, "wrap-up code");
    }
}
