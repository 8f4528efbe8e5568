package cobrowse.simulator.control.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Faults that make calls wait; the simulator here has two connections to its database, and two calls wait. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "simulator.connections=2")
class LatencyTest {

    @LocalServerPort
    int port;

    private Bench bench;

    @BeforeEach
    void bench() throws Exception {
        bench = Bench.at(port);
    }

    @Test
    void a_call_takes_longer_and_is_answered_all_the_same() throws Exception {
        bench.order("{\"latency\": \"PT0.3S\"}");
        assertThat(took()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void the_answer_is_late_where_the_latency_comes_after() throws Exception {
        bench.order("{\"latency\": \"PT0.3S\", \"when\": \"after\"}");
        assertThat(took()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void an_error_can_be_late_too() throws Exception {
        bench.order("{\"latency\": \"PT0.3S\", \"status\": 500}");
        assertThat(took()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void a_call_that_waits_holds_up_nobody_and_goes_on_when_the_fault_is_taken_back() throws Exception {
        bench.order("{\"latency\": \"PT50S\", \"calls\": 2}");
        var waiting = bench.begin("GET", Bench.PROVIDERS, "");
        var another = bench.begin("GET", Bench.PROVIDERS, "");
        bench.awaitUsedUp();
        assertThat(bench.providers().statusCode()).isEqualTo(200);
        assertThat(waiting).isNotDone();
        bench.call("DELETE", "/_sim/faults", "");
        assertThat(waiting.get().statusCode()).isEqualTo(200);
        assertThat(another.get().statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_that_is_late_holds_up_nobody_either() throws Exception {
        bench.order("{\"latency\": \"PT50S\", \"when\": \"after\", \"calls\": 2}");
        var waiting = bench.begin("POST", Bench.SESSIONS, bench.tutorial());
        var another = bench.begin("POST", Bench.SESSIONS, bench.tutorial());
        bench.awaitUsedUp();
        assertThat(bench.call("POST", Bench.SESSIONS, bench.tutorial()).statusCode())
                .isEqualTo(201);
        bench.call("DELETE", "/_sim/faults", "");
        assertThat(waiting.get().statusCode()).isEqualTo(201);
        assertThat(another.get().statusCode()).isEqualTo(201);
    }

    private Duration took() throws Exception {
        var began = System.nanoTime();
        bench.providers();
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
