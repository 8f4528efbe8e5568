package cobrowse.simulator.control.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Faults that befall events on their way. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EventFaultsTest {

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
    void an_event_comes_twice() throws Exception {
        bench.order("{\"events\": \"duplicate\"}");
        invite();
        assertThat(events()).containsExactly("cobrowse.invite", "cobrowse.invite");
    }

    @Test
    void an_event_gets_lost() throws Exception {
        bench.order("{\"events\": \"drop\"}");
        invite();
        assertThat(events()).isEmpty();
    }

    @Test
    void an_event_comes_late_on_the_organisations_clock() throws Exception {
        bench.order("{\"events\": \"delay\", \"delay\": \"PT1M\"}");
        invite();
        assertThat(events()).isEmpty();
        bench.call("POST", "/_sim/clock", "{\"advance\": \"PT1M\"}");
        assertThat(events()).containsExactly("cobrowse.invite");
    }

    @Test
    void a_late_event_is_overtaken() throws Exception {
        bench.order("{\"events\": \"delay\", \"delay\": \"PT10M\", \"type\": \"cobrowse.invite\"}");
        invite();
        bench.call("POST", "/_sim/clock", "{\"advance\": \"PT1H\"}");
        assertThat(events()).containsExactly("cobrowse.expired", "cobrowse.invite");
    }

    @Test
    void events_of_other_types_are_spared() throws Exception {
        bench.order("{\"events\": \"drop\", \"type\": \"cobrowse.expired\"}");
        invite();
        bench.call("POST", "/_sim/clock", "{\"advance\": \"PT10M\"}");
        assertThat(events()).containsExactly("cobrowse.invite");
    }

    private void invite() throws Exception {
        var chat = bench.made().at("/conversations/0");
        var answer = bench.call(
                "POST",
                "/api/v2/cobrowse/invites",
                "{\"conversationId\": \"%s\", \"participantId\": \"%s\", \"initiatorId\": \"SYSTEM_AUTO\"}"
                        .formatted(
                                chat.at("/id").asString(),
                                chat.at("/customer/id").asString()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private List<String> events() {
        return jdbc.sql("select type from event where organisation_id = ? order by id")
                .param(bench.made().at("/id").asString())
                .query(String.class)
                .list();
    }
}
