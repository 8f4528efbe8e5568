package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cobrowse.simulator.CobrowseSimulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With --simulator.data everything is there again after a restart. */
class KeptInFilesTest {

    private static final String SESSIONS = "/api/v2/cobrowse/sessions";
    private static final String BODY = """
            {"id": "kept", "type": "cobrowse",
             "initiator": {"id": "30000000-0000-4000-8000-000000000001", "type": "user"},
             "target": {"id": "60000000-0000-4000-8000-000000000001", "type": "interaction"}}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void sessions_settings_and_the_clock_survive_a_restart(@TempDir Path folder) throws Exception {
        try (var first = start(folder)) {
            assertThat(call(first, "POST", SESSIONS, BODY)).contains("\"offered\"");
            assertThat(call(first, "PATCH", "/_sim/settings", "{\"inviteSeconds\": 7}"))
                    .contains("7");
            call(first, "POST", "/_sim/clock", "{\"advance\": \"P365D\"}");
        }
        try (var second = start(folder)) {
            assertThat(call(second, "GET", SESSIONS + "/kept", "")).contains("\"expired\"");
            assertThat(call(second, "GET", "/_sim/settings", "")).contains("\"inviteSeconds\":7");
        }
    }

    /** As a full disk closes it. */
    @Test
    void a_store_that_closed_itself_is_opened_again(@TempDir Path folder) throws Exception {
        try (var simulator = start(folder)) {
            call(simulator, "POST", SESSIONS, BODY);
            simulator.getBean(JdbcClient.class).sql("shutdown immediately").update();
            await().untilAsserted(() ->
                    assertThat(call(simulator, "GET", SESSIONS + "/kept", "")).contains("\"offered\""));
        }
    }

    @Test
    void without_a_folder_every_start_is_new() throws Exception {
        try (var first = start("--simulator.data=")) {
            call(first, "POST", SESSIONS, BODY);
        }
        try (var second = start("--simulator.data=")) {
            assertThat(call(second, "GET", SESSIONS + "/kept", "")).contains("not.found");
        }
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return start("--simulator.data=" + folder);
    }

    private static ConfigurableApplicationContext start(String argument) {
        return SpringApplication.run(CobrowseSimulator.class, "--server.port=0", argument);
    }

    private String call(ConfigurableApplicationContext simulator, String method, String path, String json)
            throws Exception {
        var port = simulator.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer lakeside-backend-token")
                .method(method, BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
