package cobrowse.simulator.control.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.CobrowseSimulator;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Two simulators on one database see the same faults, and use them up together. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedFaultsTest {

    private final String url =
            "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=20000".formatted(UUID.randomUUID());

    private ConfigurableApplicationContext first;
    private ConfigurableApplicationContext second;
    private Bench bench;

    @BeforeAll
    void start() {
        first = simulator();
        second = simulator();
    }

    @AfterAll
    void stop() {
        second.close();
        first.close();
    }

    @BeforeEach
    void bench() throws Exception {
        bench = Bench.at(port(first));
    }

    @Test
    void a_fault_strikes_wherever_the_call_comes_in() throws Exception {
        bench.order("{\"status\": 500}");
        assertThat(bench.through(port(second)).providers().statusCode()).isEqualTo(500);
        assertThat(bench.providers().statusCode()).isEqualTo(200);
    }

    @Test
    void simultaneous_calls_of_both_use_up_no_more_and_no_less_than_ordered() throws Exception {
        bench.order("{\"status\": 500, \"calls\": 5}");
        var calls = IntStream.range(0, 30)
                .mapToObj(number ->
                        bench.through(port(number % 2 == 0 ? first : second)).begin("GET", Bench.PROVIDERS, ""))
                .toList();
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get();
        assertThat(calls.stream().filter(call -> call.join().statusCode() == 500))
                .hasSize(5);
    }

    @Test
    void a_call_goes_on_when_the_other_simulator_takes_its_fault_back() throws Exception {
        bench.order("{\"latency\": \"PT50S\"}");
        var waiting = bench.begin("GET", Bench.PROVIDERS, "");
        bench.awaitUsedUp();
        bench.through(port(second)).call("DELETE", "/_sim/faults", "");
        assertThat(waiting.get().statusCode()).isEqualTo(200);
    }

    private ConfigurableApplicationContext simulator() {
        return SpringApplication.run(CobrowseSimulator.class, "--server.port=0", "--spring.datasource.url=" + url);
    }

    private static int port(ConfigurableApplicationContext simulator) {
        return ((WebServerApplicationContext) simulator).getWebServer().getPort();
    }
}
