package cobrowse.simulator.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls that are measured by hand, in the demo organisation of a simulator of their own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "simulator.connections=4")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class BenchmarkedCallsTest {

    private static final JsonNode FILE = read(Path.of("..", "benchmarks", "operations.json"));

    static final Iterable<JsonNode> OPERATIONS = FILE.get("operations").values();

    @LocalServerPort
    int port;

    @BeforeAll
    void prepare() throws Exception {
        for (var asked : FILE.get("prepare")) makes(asked);
    }

    @ParameterizedTest
    @FieldSource("OPERATIONS")
    void what_is_measured_by_hand_is_answered_as_it_was(JsonNode operation) throws Exception {
        makes(FILE.get("restore"));
        for (var asked : operation.get("calls")) makes(asked);
    }

    private void makes(JsonNode asked) throws Exception {
        var call = HttpRequest.newBuilder(URI.create("http://localhost:" + port + spelt(asked.get("path"))))
                .method(asked.get("method").asString(), BodyPublishers.ofString(spelt(asked.path("body"))));
        if (asked.has("type")) call.header("Content-Type", asked.get("type").asString());
        if (asked.has("token"))
            call.header("Authorization", "Bearer " + asked.get("token").asString());
        var answer = HttpClient.newHttpClient().send(call.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as(
                        "%s %s: put benchmarks/operations.json right. %s",
                        asked.get("method"), asked.get("path"), answer.body())
                .isEqualTo(asked.get("status").asInt());
    }

    /** Nothing where there is nothing. One of what is there several times. */
    private static String spelt(JsonNode node) {
        var text = node.isString() ? node.asString() : node.isMissingNode() ? "" : node.toString();
        return text.replace("{number}", "000000000000");
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapper.builder().build().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
