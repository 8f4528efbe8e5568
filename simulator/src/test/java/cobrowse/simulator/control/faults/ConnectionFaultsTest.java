package cobrowse.simulator.control.faults;

import static cobrowse.simulator.control.faults.Bench.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Faults that befall the connection, or the bytes of an answer. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ConnectionFaultsTest {

    @LocalServerPort
    int port;

    private Bench bench;

    @BeforeEach
    void bench() throws Exception {
        bench = Bench.at(port);
    }

    @Test
    void a_reset_is_seen_as_one() throws Exception {
        bench.order("{\"connection\": \"reset\"}");
        try (var socket = bench.ask()) {
            assertThatThrownBy(() -> socket.getInputStream().read())
                    .isInstanceOf(SocketException.class)
                    .hasMessageContaining("reset");
        }
        assertThat(bench.providers().statusCode()).isEqualTo(200);
    }

    @Test
    void an_empty_answer_is_the_end_of_the_connection_and_nothing_before() throws Exception {
        bench.order("{\"connection\": \"empty\"}");
        assertThat(answer()).isEmpty();
        assertThat(bench.providers().statusCode()).isEqualTo(200);
    }

    @Test
    void a_connection_that_is_cut_after_the_call_loses_the_answer_only() throws Exception {
        bench.order("{\"connection\": \"empty\", \"when\": \"after\"}");
        assertThatThrownBy(() -> bench.call("POST", SESSIONS, bench.tutorial())).isInstanceOf(IOException.class);
        var events = bench.call("GET", "/_sim/journal", "").body();
        assertThat(events).contains("start a session");
    }

    @Test
    void a_connection_hangs_until_the_fault_is_taken_back() throws Exception {
        var fault = bench.order("{\"connection\": \"hang\"}");
        try (var socket = bench.ask()) {
            bench.awaitUsedUp();
            bench.call("DELETE", "/_sim/faults/" + fault.at("/id").asString(), "");
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void a_truncated_body_ends_in_the_middle_of_an_intact_message() throws Exception {
        var whole = bench.providers().body();
        bench.order("{\"truncate\": \"body\"}");
        assertThat(bench.providers().body()).isEqualTo(whole.substring(0, whole.length() / 2));
    }

    @Test
    void a_truncated_connection_ends_before_the_length_that_it_promised() throws Exception {
        var whole = bench.providers().body();
        bench.order("{\"truncate\": \"connection\"}");
        var answer = answer();
        assertThat(answer).contains("Content-Length: " + whole.length());
        assertThat(answer).endsWith("\r\n\r\n" + whole.substring(0, whole.length() / 2));
    }

    @Test
    void an_answer_dribbles_and_is_whole_in_the_end() throws Exception {
        var whole = bench.providers().body();
        bench.order("{\"dribble\": \"PT0.5S\"}");
        var began = System.nanoTime();
        assertThat(bench.providers().body()).isEqualTo(whole);
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(400));
    }

    @Test
    void a_stream_of_events_is_spared_by_what_needs_a_whole_answer() throws Exception {
        bench.order("{\"truncate\": \"body\"}");
        bench.order("{\"status\": 503, \"operation\": \"GET /api/v2/cobrowse/events\"}");
        assertThat(bench.call("GET", "/api/v2/cobrowse/events", "").statusCode())
                .isEqualTo(503);
        assertThat(bench.waiting()).hasSize(1);
    }

    /** All that comes until the connection ends. */
    private String answer() throws IOException {
        try (var socket = bench.ask()) {
            return read(socket);
        }
    }

    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
