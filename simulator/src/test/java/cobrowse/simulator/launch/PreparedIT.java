package cobrowse.simulator.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.postgresql.Postgresql;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged simulator with beans that were prepared when it was built: what is chosen when it is started must still be
 * chosen then, not when it was built.
 */
class PreparedIT {

    private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)");

    /** What most starts never need. */
    private static final List<String> LATER = List.of(" org.flywaydb.", " org.thymeleaf.engine.", " org.bouncycastle.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void the_same_jar_starts_with_prepared_beans_and_without(String prepared) throws Exception {
        try (var simulator = new Started(List.of("-Dspring.aot.enabled=" + prepared), List.of())) {
            assertThat(simulator.status("/api/v2/users/me")).isEqualTo(200);
            assertThat(simulator.status("/learn/states")).isEqualTo(200);
            assertThat(simulator.get("/actuator/health")).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void a_dialect_can_be_left_out() throws Exception {
        try (var simulator = prepared("--simulator.dialects=community")) {
            assertThat(simulator.status("/api/v2/users/me")).isEqualTo(501);
        }
    }

    @Test
    void it_can_keep_its_data_in_files() throws Exception {
        try (var simulator = prepared("--simulator.data=" + folder)) {
            assertThat(simulator.status("/api/v2/users/me")).isEqualTo(200);
        }
        assertThat(folder.resolve("cobrowse-simulator.mv.db")).exists();
    }

    @Test
    void it_can_keep_its_data_in_postgresql() throws Exception {
        var server = Postgresql.tryToStart();
        Assumptions.assumeTrue(server.isPresent());
        try (var postgresql = server.get();
                var simulator = prepared(postgresql.makeDatabase().arguments())) {
            assertThat(simulator.status("/api/v2/users/me")).isEqualTo(200);
        }
    }

    @Test
    void it_can_speak_https() throws Exception {
        try (var simulator = prepared("--simulator.https-port=0", "--simulator.tls-folder=" + folder)) {
            assertThat(simulator.ready).contains("https://");
            assertThat(simulator.get("/_sim/ca.pem")).contains("BEGIN CERTIFICATE");
        }
    }

    @Test
    void nothing_of_flyway_thymeleafs_engine_or_bouncy_castle_is_loaded_before_it_is_wanted() throws Exception {
        var classes = List.of("-Dspring.aot.enabled=true", "-Xlog:class+load:file=" + folder.resolve("classes"));
        try (var simulator = new Started(classes, List.of())) {
            assertThat(simulator.status("/actuator/health")).isEqualTo(200);
        }
        assertThat(Files.readAllLines(folder.resolve("classes")))
                .anyMatch(line -> line.contains(" cobrowse.simulator.organisation.FreshTables "))
                .filteredOn(line -> LATER.stream().anyMatch(line::contains))
                .isEmpty();
    }

    private static Started prepared(String... options) throws IOException {
        return new Started(List.of("-Dspring.aot.enabled=true"), List.of(options));
    }

    private static final class Started implements AutoCloseable {

        private final HttpClient client = HttpClient.newHttpClient();
        private final Process process;
        private final String ready;

        Started(List<String> virtualMachine, List<String> options) throws IOException {
            var command = new ArrayList<>(List.of(Jar.java(), "-XX:TieredStopAtLevel=1"));
            command.addAll(virtualMachine);
            command.addAll(
                    List.of("-jar", Path.of("target", "cobrowse-simulator.jar").toString(), "--server.port=0"));
            command.addAll(options);
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader out = process.inputReader(UTF_8);
            ready = String.valueOf(out.readLine());
        }

        int status(String path) throws IOException, InterruptedException {
            return client.send(request(path), BodyHandlers.discarding()).statusCode();
        }

        String get(String path) throws IOException, InterruptedException {
            return client.send(request(path), BodyHandlers.ofString()).body();
        }

        private HttpRequest request(String path) {
            var port = READY.matcher(ready);
            assertThat(port.find()).as(ready).isTrue();
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port.group(1) + path))
                    .header("Authorization", "Bearer ann-token")
                    .build();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
