package cobrowse.testcontainers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cobrowse.testkit.ControlRefused;
import cobrowse.testkit.Simulator;
import cobrowse.testkit.SimulatorOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engine would build from, and what it would run, run without one: the same arguments and the same environment. */
class ContextIT {

    private static final String TOKEN = "told-to-the-container";

    private static Process container;
    private static URI url;

    @BeforeAll
    static void run() throws IOException {
        var file = Dockerfile.read();
        var builder = new ProcessBuilder(runnable(file.only("ENTRYPOINT"), "--server.port=0"));
        file.all("ENV")
                .map(env -> env.rest().split("=", 2))
                // a folder of the image is not to be made here
                .filter(env -> !env[1].startsWith("/"))
                .forEach(env -> builder.environment().put(env[0], env[1]));
        builder.environment().put("COBROWSE_CONTROL_TOKEN", TOKEN);
        container = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var ready = container.inputReader(UTF_8).readLine();
        url = URI.create(ready.replaceAll(".* ready at (\\S+).*", "$1"));
    }

    @AfterAll
    static void end() {
        container.destroyForcibly();
    }

    @Test
    void every_file_that_the_dockerfile_copies_is_in_the_repository() throws IOException {
        assertThat(Dockerfile.read().copies())
                .allSatisfy(copy -> assertThat(Path.of("..", copy[0])).exists());
    }

    @Test
    void what_an_engine_is_sent_is_the_repository_s_own(@TempDir Path folder) throws IOException {
        var sent = Context.sent(folder).files();
        assertThat(sent.keySet()).containsExactlyInAnyOrder("Dockerfile", SimulatorImage.JAR);
        assertThat(sent)
                .allSatisfy((path, bytes) -> assertThat(Path.of("..", path)).hasBinaryContent(bytes));
    }

    @Test
    void every_file_that_the_dockerfile_copies_is_sent() throws IOException {
        assertThat(Dockerfile.read().copies())
                .allSatisfy(copy ->
                        assertThat(SimulatorImage.build().getTransferables()).containsKey(copy[0]));
    }

    @Test
    void who_has_the_token_gets_an_organisation() {
        try (var lakeside = Simulator.at(url, TOKEN).organisation()) {
            assertThat(lakeside.ann().name()).isEqualTo("Ann Agent");
        }
    }

    @Test
    void who_has_no_token_gets_none() {
        var simulator = Simulator.at(url);
        assertThatExceptionOfType(ControlRefused.class)
                .isThrownBy(simulator::organisation)
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(401));
    }

    @Test
    void the_health_check_finds_it_well() throws Exception {
        var check = runnable(Dockerfile.read().only("HEALTHCHECK"), Integer.toString(url.getPort()));
        assertThat(new ProcessBuilder(check).inheritIO().start().waitFor()).isZero();
    }

    /** With this machine's Java, and the jar where it is here. */
    private static List<String> runnable(Dockerfile.Instruction instruction, String more) {
        var words = new ArrayList<>(instruction.command());
        words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.replaceAll(word -> word.startsWith("/opt/") ? jar().toString() : word);
        words.add(more);
        return words;
    }

    private static Path jar() {
        return SimulatorOptions.usual().jarToRun();
    }
}
