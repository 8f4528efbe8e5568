package cobrowse.simulator.control.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many calls a fault is for, which of them, and until when. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ShareTest {

    private static final String HALF = "{\"status\": 500, \"calls\": 40, \"share\": 0.5, \"seed\": 4711}";

    @LocalServerPort
    int port;

    private Bench bench;

    @BeforeEach
    void bench() throws Exception {
        bench = Bench.at(port);
    }

    @Test
    void a_share_of_the_calls_is_hit() throws Exception {
        bench.order(HALF);
        assertThat(statuses(40).stream().filter(status -> status == 500)).hasSizeBetween(10, 30);
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void the_same_seed_hits_the_same_calls() throws Exception {
        bench.order(HALF);
        var first = statuses(40);
        bench.order(HALF);
        assertThat(statuses(40)).isEqualTo(first);
    }

    @Test
    void a_fault_for_a_time_ends_on_the_organisations_clock() throws Exception {
        bench.order("{\"status\": 500, \"for\": \"PT10M\"}");
        assertThat(statuses(3)).containsOnly(500);
        bench.call("POST", "/_sim/clock", "{\"advance\": \"PT10M\"}");
        assertThat(statuses(1)).containsOnly(200);
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void a_fault_for_many_calls_is_over_within_the_hour() throws Exception {
        bench.order("{\"status\": 500, \"calls\": 1000}");
        bench.call("POST", "/_sim/clock", "{\"advance\": \"PT1H\"}");
        assertThat(statuses(1)).containsOnly(200);
    }

    @Test
    void the_oldest_fault_comes_first() throws Exception {
        bench.order("{\"status\": 500}");
        bench.order("{\"status\": 503}");
        assertThat(statuses(3)).containsExactly(500, 503, 200);
    }

    @Test
    void simultaneous_calls_use_up_no_more_and_no_less_than_ordered() throws Exception {
        bench.order("{\"status\": 500, \"calls\": 7}");
        var calls = IntStream.range(0, 40)
                .mapToObj(number -> bench.begin("GET", Bench.PROVIDERS, ""))
                .toList();
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get();
        assertThat(calls.stream().filter(call -> call.join().statusCode() == 500))
                .hasSize(7);
    }

    @Test
    void one_fault_is_taken_back_and_the_others_stay() throws Exception {
        var first = bench.order("{\"status\": 500}").at("/id").asString();
        bench.order("{\"status\": 503}");
        assertThat(bench.call("DELETE", "/_sim/faults/" + first, "").statusCode())
                .isEqualTo(204);
        assertThat(bench.call("GET", "/_sim/faults/" + first, "").statusCode()).isEqualTo(404);
        assertThat(statuses(2)).containsExactly(503, 200);
    }

    @Test
    void what_was_never_ordered_cannot_be_taken_back() throws Exception {
        assertThat(bench.call("DELETE", "/_sim/faults/nothing", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_fault_is_shown_as_it_was_ordered() throws Exception {
        var id = bench.order("{\"latency\": {\"uniform\": [\"PT0.1S\", \"PT0.2S\"]}, \"calls\": 3}")
                .at("/id")
                .asString();
        assertThat(bench.call("GET", "/_sim/faults/" + id, "").body())
                .contains("\"uniform\":[\"PT0.1S\",\"PT0.2S\"]", "\"callsLeft\":3", "\"until\":\"");
    }

    private List<Integer> statuses(int calls) throws Exception {
        var statuses = new ArrayList<Integer>();
        for (var call = 0; call < calls; call++) statuses.add(bench.providers().statusCode());
        return statuses;
    }
}
