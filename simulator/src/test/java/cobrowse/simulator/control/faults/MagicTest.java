package cobrowse.simulator.control.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cobrowse.simulator.control.faults.MagicValue.Place;
import cobrowse.simulator.rulebook.Call;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says each magic value in the call that its page shows, and gets what the page says. */
@ResourceLock("the demo organisation")
@Timeout(value = 1, unit = TimeUnit.MINUTES)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MagicTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Bench demo;

    @BeforeEach
    void reset() throws Exception {
        demo = Bench.ofDemo(port);
        demo.call("POST", "/_sim/reset", "{}");
    }

    @TestFactory
    Stream<DynamicTest> a_value_fails_in_its_own_way() {
        return MagicValues.all().stream()
                .map(value -> dynamicTest(value.value(), () -> {
                    demo.call("POST", "/_sim/reset", "{}");
                    var answer =
                            demo.begin(value.call()).handle((it, lost) -> it).get();
                    var cut = value.status() == 0 || value.value().equals("magic-cut");
                    assertThat(answer == null).isEqualTo(cut);
                    if (cut) return;
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(value.status());
                    assertThat(answer.headers().firstValue("Sim-Broken-Rule")).isEqualTo(value.rule());
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_id_fails_wherever_it_stands() {
        return MagicValues.all().stream()
                .filter(value -> value.place() == Place.ANYTHING && value.status() > 0)
                .map(value -> dynamicTest(value.value(), () -> {
                    var body = "{\"userId\": \"%s\", \"type\": \"standard\"}".formatted(value.value());
                    assertThat(demo.call("POST", Bench.SESSIONS, body).statusCode())
                            .isEqualTo(value.status());
                }));
    }

    @Test
    void a_truncated_answer_is_no_json() throws Exception {
        var answer = demo.begin(value("magic-truncated").call()).get();
        assertThat(answer.body()).startsWith("{").doesNotEndWith("}");
    }

    @Test
    void a_lost_answer_is_lost_after_the_start() throws Exception {
        demo.begin(value("magic-lost").call()).get();
        assertThat(count("cobrowse_session")).isEqualTo(1);
    }

    @Test
    void an_answer_names_its_magic_value() throws Exception {
        var answer = demo.begin(value("magic-503").call()).get();
        assertThat(answer.headers().firstValue("Sim-Fault")).contains("magic-503");
    }

    @Test
    void customers_answer_as_their_page_says() throws Exception {
        for (var value : MagicValues.all()) {
            if (value.place() == Place.CUSTOMER) demo.begin(value.call()).get();
        }
        assertThat(jdbc.sql("select state from invite where organisation_id = ? order by conversation_id")
                        .param(Bench.DEMO)
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("DECLINED", "ACCEPTED", "PENDING", "EXPIRED"));
    }

    @Test
    void a_customer_declines_a_session_too() throws Exception {
        var chat = "/api/v2/conversations/chat/6fa17004-0000-4000-8000-000000000001/cobrowse/sessions";
        assertThat(demo.call("POST", chat, "{\"providerId\": \"genesys\"}").statusCode())
                .isEqualTo(201);
        assertThat(jdbc.sql("select state from cobrowse_session where organisation_id = ?")
                        .param(Bench.DEMO)
                        .query(String.class)
                        .single())
                .isEqualTo("DECLINED");
    }

    @Test
    void a_caller_without_the_scopes_is_refused_for_that() throws Exception {
        var narrow = value("magic-case").call();
        var call = new Call(
                narrow.method(),
                narrow.path(),
                List.of("Content-Type: application/json", "Authorization: Bearer lakeside-narrow-token"),
                narrow.data(),
                narrow.pipe(),
                narrow.saved(),
                1);
        assertThat(demo.begin(call).get().headers().firstValue("Sim-Broken-Rule"))
                .contains("caller-may-write-conversations-and-cobrowse");
    }

    @Test
    void no_listing_shows_them() throws Exception {
        for (var value : MagicValues.all()) {
            if (value.place() == Place.PROVIDER) continue;
            demo.begin(value.call()).handle((it, lost) -> it).get();
        }
        for (var path : List.of("/api/v2/users", "/api/v2/routing/queues", Bench.PROVIDERS)) {
            assertThat(demo.call("GET", path, "").body()).doesNotContain("6fa17", "magic");
        }
    }

    @Test
    void a_word_that_only_begins_like_one_is_nothing() throws Exception {
        assertThat(demo.call("GET", "/api/v2/users?email=magic-500x@lakeside.example", "")
                        .statusCode())
                .isEqualTo(200);
    }

    private static MagicValue value(String value) {
        return MagicValues.all().stream()
                .filter(it -> it.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where organisation_id = ?")
                .param(Bench.DEMO)
                .query(Long.class)
                .single();
    }
}
