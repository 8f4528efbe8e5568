package cobrowse.simulator.control.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(60)
class JournalStreamTest {

    @LocalServerPort
    int port;

    @Test
    void a_listener_hears_each_call_as_it_is_answered() throws Exception {
        var tenant = Tenant.of(port);
        tenant.providers();
        try (var listener = listen(tenant, "")) {
            tenant.start("standard");
            assertThat(heard(listener, 1).get(0).path("method").asString()).isEqualTo("POST");
        }
    }

    @Test
    void a_listener_hears_only_what_was_asked_for() throws Exception {
        var tenant = Tenant.of(port);
        try (var listener = listen(tenant, "?status=4xx")) {
            tenant.providers();
            tenant.start("video");
            assertThat(heard(listener, 1).get(0).path("status").asInt()).isEqualTo(400);
        }
    }

    @Test
    void a_listener_who_comes_again_misses_nothing() throws Exception {
        var tenant = Tenant.of(port);
        tenant.providers();
        var known = tenant.calls("").get(0).path("number").asString();
        tenant.start("video");
        try (var listener = listen(tenant, "", "Last-Event-ID", known)) {
            assertThat(heard(listener, 1).get(0).path("method").asString()).isEqualTo("POST");
        }
    }

    @Test
    void a_listener_hears_calls_in_their_order_once_each() throws Exception {
        var tenant = Tenant.of(port);
        try (var listener = listen(tenant, "")) {
            for (var call = 0; call < 40; call++) tenant.providers();
            assertThat(heard(listener, 40))
                    .extracting(call -> call.path("number").asLong())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_listener_that_reads_nothing_holds_up_nobody() throws Exception {
        var tenant = Tenant.of(port);
        try (var deaf = listen(tenant, "")) {
            for (var call = 0; call < 200; call++) {
                assertThat(tenant.providers().statusCode()).isEqualTo(200);
            }
            assertThat(deaf).isNotNull();
        }
    }

    @Test
    void a_filter_that_is_none_is_refused() {
        var tenant = Tenant.of(port);
        assertThat(tenant.sim("GET", "/_sim/journal/stream?colour=red", "").statusCode())
                .isEqualTo(400);
    }

    private static BufferedReader listen(Tenant tenant, String query, String... headers) throws Exception {
        var all = new ArrayList<>(List.of("Sim-Organisation", tenant.id()));
        all.addAll(List.of(headers));
        var request = tenant.request("GET", "/_sim/journal/stream" + query, "", all.toArray(String[]::new));
        var answer = Tenant.HTTP.send(request, BodyHandlers.ofInputStream());
        var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).isEqualTo(":listening");
        return lines;
    }

    private static List<JsonNode> heard(BufferedReader listener, int calls) throws IOException {
        var heard = new ArrayList<JsonNode>();
        while (heard.size() < calls) {
            var line = listener.readLine();
            if (line.startsWith("data:")) heard.add(JsonMapper.shared().readTree(line.substring(5)));
        }
        return heard;
    }
}
