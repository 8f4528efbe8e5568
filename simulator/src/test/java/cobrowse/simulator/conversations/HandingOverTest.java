package cobrowse.simulator.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of a conversation that an agent hands over. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HandingOverTest {

    @LocalServerPort
    int port;

    private Office office;

    @BeforeEach
    void anOfficeOfItsOwn() throws Exception {
        office = Office.with(port, "call");
    }

    @Test
    void it_rings_at_the_other_agent() throws Exception {
        toOmar("");
        assertThat(state("Omar")).isEqualTo("alerting");
    }

    @Test
    void whoever_hands_over_leaves_at_once() throws Exception {
        toOmar("");
        assertThat(office.called("Ann").get(0).at("/calls/0/disconnectType").asString())
                .isEqualTo("transfer");
    }

    @Test
    void whoever_attends_the_transfer_stays_until_the_other_answers() throws Exception {
        toOmar(", \"transferType\": \"Attended\"");
        assertThat(state("Ann")).isEqualTo("connected");
        office.changes("Omar", "{\"state\": \"connected\"}");
        assertThat(state("Ann")).isEqualTo("disconnected");
    }

    @Test
    void whoever_answers_is_connected() throws Exception {
        toOmar("");
        assertThat(office.changes("Omar", "{\"state\": \"connected\"}")).isEqualTo(202);
        assertThat(state("Omar")).isEqualTo("connected");
    }

    @Test
    void who_is_not_taken_waits_in_the_queue() throws Exception {
        toOmar("");
        office.changes("Omar", "{\"state\": \"disconnected\"}");
        assertThat(office.present("acd").path("queueName").asString()).isEqualTo("Support");
        assertThat(office.shown().path("endTime").isMissingNode()).isTrue();
    }

    @Test
    void who_is_sent_to_another_queue_waits_there() throws Exception {
        office.handsOver("/queue", "{\"queueId\": \"" + office.queue("Billing") + "\"}");
        assertThat(office.present("acd").path("queueName").asString()).isEqualTo("Billing");
        assertThat(state("Ann")).isEqualTo("disconnected");
    }

    @Test
    void who_answers_for_the_other_queue_came_through_it() throws Exception {
        office.handsOver("/queue", "{\"queueName\": \"Billing\"}");
        office.sim("/conversations/" + office.conversation() + "/answer", "{\"agent\": \"sue@lakeside.example\"}");
        assertThat(office.called("Sue").get(0).path("queueName").asString()).isEqualTo("Billing");
        assertThat(office.present("acd").isMissingNode()).isTrue();
    }

    @Test
    void a_path_for_agents_reads_nothing_of_queues() throws Exception {
        assertThat(office.handsOver("/agent", "{\"queueId\": \"" + office.queue("Billing") + "\"}"))
                .isEqualTo(400);
    }

    @Test
    void somebody_outside_takes_the_place_of_the_agent() throws Exception {
        office.handsOver("", "{\"address\": \"+13175550100\"}");
        assertThat(office.present("external").path("address").asString()).isEqualTo("+13175550100");
        assertThat(office.shown().path("endTime").isMissingNode()).isTrue();
    }

    private void toOmar(String more) throws Exception {
        assertThat(office.handsOver("/agent", "{\"userId\": \"" + office.user("Omar") + "\"" + more + "}"))
                .isEqualTo(202);
    }

    private String state(String person) throws Exception {
        return office.called(person).get(0).at("/calls/0/state").asString();
    }
}
