package cobrowse.simulator.control.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WaitingTest {

    @LocalServerPort
    int port;

    @Test
    void a_wait_ends_with_the_call_that_is_waited_for() throws Exception {
        var tenant = Tenant.of(port);
        var waiting = wait(tenant, "?method=POST&wait=PT60S");
        tenant.providers();
        tenant.start("standard");
        assertThat(ended(waiting).path("complete").asBoolean()).isTrue();
        assertThat(ended(waiting).path("entities")).hasSize(1);
    }

    @Test
    void a_wait_ends_with_as_many_calls_as_are_waited_for() throws Exception {
        var tenant = Tenant.of(port);
        var waiting = wait(tenant, "?wait=PT60S&count=3");
        for (var call = 0; call < 3; call++) tenant.providers();
        assertThat(ended(waiting).path("entities")).hasSize(3);
    }

    @Test
    void a_wait_for_what_has_been_ends_at_once() throws Exception {
        var tenant = Tenant.of(port);
        tenant.providers();
        assertThat(ended(wait(tenant, "?wait=PT60S")).path("complete").asBoolean())
                .isTrue();
    }

    @Test
    void a_wait_in_vain_tells_what_there_is() throws Exception {
        var tenant = Tenant.of(port);
        tenant.providers();
        var reading = ended(wait(tenant, "?wait=PT0S&count=2"));
        assertThat(reading.path("complete").asBoolean(true)).isFalse();
        assertThat(reading.path("entities")).hasSize(1);
    }

    @Test
    void hundreds_wait_at_once() throws Exception {
        var tenant = Tenant.of(port);
        var waiting = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var listener = 0; listener < 300; listener++) waiting.add(wait(tenant, "?wait=PT60S"));
        tenant.providers();
        for (var one : waiting)
            assertThat(ended(one).path("complete").asBoolean()).isTrue();
    }

    @Test
    void who_does_not_wait_is_not_told_of_completeness() {
        assertThat(Tenant.of(port).journal("").has("complete")).isFalse();
    }

    private static CompletableFuture<HttpResponse<String>> wait(Tenant tenant, String query) {
        var request = tenant.request("GET", "/_sim/journal" + query, "", "Sim-Organisation", tenant.id());
        return Tenant.HTTP.sendAsync(request, BodyHandlers.ofString());
    }

    private static JsonNode ended(CompletableFuture<HttpResponse<String>> waiting) throws Exception {
        return Tenant.json(waiting.get(50, TimeUnit.SECONDS));
    }
}
