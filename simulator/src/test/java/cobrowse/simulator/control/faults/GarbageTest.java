package cobrowse.simulator.control.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Orders that a tester did not mean: each is taken, or refused with the field and the fix. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GarbageTest {

    private static final int ORDERS = 600;

    private static final List<String> FIELDS = List.of(
            "refuse",
            "stall",
            "status",
            "code",
            "message",
            "retryAfter",
            "connection",
            "truncate",
            "dribble",
            "events",
            "delay",
            "type",
            "latency",
            "when",
            "operation",
            "calls",
            "share",
            "seed",
            "for");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1",
            "1.5",
            "429",
            "503",
            "1e400",
            "99999999999999999999",
            "\"\"",
            "\"reset\"",
            "\"hang\"",
            "\"body\"",
            "\"drop\"",
            "\"delay\"",
            "\"after\"",
            "\"before\"",
            "\"PT0.01S\"",
            "\"PT1M\"",
            "\"-PT1S\"",
            "\"PT99999999999999999H\"",
            "\"P1Y\"",
            "\"customer-opts-in\"",
            "\"caller-has-a-token\"",
            "\"GET /api/v2/users\"",
            "[]",
            "[\"GET /api/v2/users\"]",
            "[null]",
            "[[]]",
            "{}",
            "{\"uniform\": []}",
            "{\"uniform\": [\"PT2S\", \"PT1S\"]}",
            "{\"uniform\": \"x\"}",
            "{\"median\": \"PT1S\", \"p99\": \"PT0.1S\"}",
            "{\"median\": 1, \"p99\": null}",
            "\"a\\u0000b\"",
            "\"line\\nbreak\"",
            "\"cobrowse.started\"",
            "\"\\u2028\"");

    @LocalServerPort
    int port;

    @Test
    void no_order_leads_to_an_accident() throws Exception {
        var bench = Bench.at(port);
        var luck = new Random(20261121);
        for (var number = 0; number < ORDERS; number++) {
            var order = order(luck);
            var answer = bench.call("POST", "/_sim/faults", order);
            assertThat(answer.statusCode()).as("%s: %s", order, answer.body()).isIn(201, 400, 404);
            if (answer.statusCode() == 201) continue;
            var problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.at("/field").asString()).as(order).isNotEmpty();
            assertThat(problem.at("/fix").asString()).as(order).isNotEmpty();
        }
    }

    @Test
    void what_was_taken_never_makes_an_error_of_the_simulators_own() throws Exception {
        var bench = Bench.at(port);
        var luck = new Random(4);
        for (var number = 0; number < ORDERS; number++) {
            var order = order(luck);
            if (order.contains("hang") || order.contains("PT1M")) continue;
            if (bench.call("POST", "/_sim/faults", order).statusCode() != 201) continue;
            var answer = bench.begin("GET", "/api/v2/users", "").handle((it, lost) -> it);
            if (answer.get() == null || answer.get().statusCode() < 500) continue;
            assertThat(answer.get().headers().firstValue("Sim-Fault")).as(order).isPresent();
        }
    }

    private static String order(Random luck) {
        return luck.ints(1 + luck.nextInt(3), 0, FIELDS.size())
                .distinct()
                .mapToObj(field -> "\"%s\": %s".formatted(FIELDS.get(field), VALUES.get(luck.nextInt(VALUES.size()))))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
