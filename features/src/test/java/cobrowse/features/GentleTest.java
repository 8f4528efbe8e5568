package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GentleTest {

    private final AtomicInteger refusals = new AtomicInteger();
    private final List<String> heard = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private HttpServer busy;

    @BeforeEach
    void open() throws IOException {
        busy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        busy.createContext("/", call -> {
            heard.add(call.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(call.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            call.getResponseHeaders().add("Retry-After", "7");
            call.sendResponseHeaders(refusals.getAndDecrement() > 0 ? 429 : 200, -1);
            call.close();
        });
        busy.start();
    }

    @AfterEach
    void close() {
        busy.stop(0);
    }

    @Test
    void whoever_calls_too_often_waits_as_told_and_calls_again() {
        refusals.set(1);
        assertThat(call()).isEqualTo(200);
        assertThat(waits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void the_second_call_is_the_first_again() {
        refusals.set(1);
        call();
        assertThat(heard).hasSize(2).containsOnly("Bearer a-token {\"some\":\"thing\"}");
    }

    @Test
    void nobody_waits_twice() {
        refusals.set(2);
        assertThat(call()).isEqualTo(429);
        assertThat(waits).hasSize(1);
    }

    private int call() {
        return Http.at("http://localhost:" + busy.getAddress().getPort())
                .filter(new Gentle(waits::add))
                .header("Authorization", "Bearer a-token")
                .contentType("application/json")
                .body(Map.of("some", "thing"))
                .post("/api/v2/users/search")
                .statusCode();
    }
}
