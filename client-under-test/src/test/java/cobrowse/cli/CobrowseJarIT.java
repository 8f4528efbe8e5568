package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import cobrowse.client.Simulator;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, as a user runs it. {@code mvn verify} has built it before. */
class CobrowseJarIT {

    private static final Path JAR = Path.of("target", "cobrowse.jar");

    private final Sandbox lakeside = Sandbox.make();

    @TempDir
    private Path home;

    /** What a run came to. */
    private record Ended(int code, String out, String err) {}

    @Test
    void it_knows_its_version() throws Exception {
        assertThat(run("--version").out()).matches("cobrowse \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void it_calls_the_api() throws Exception {
        assertThat(run("whoami").out()).startsWith("Ann Agent <ann@lakeside.example>");
    }

    @Test
    void it_ends_with_the_exit_code() throws Exception {
        assertThat(run("session", "no-such-session").code()).isEqualTo(1);
    }

    @Test
    void failures_go_to_stderr() throws Exception {
        var ended = run("session", "no-such-session", "--json");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith("{\"error\":\"refused\"");
    }

    @Test
    void it_shows_no_colours_without_a_terminal() throws Exception {
        assertThat(run("providers").out()).doesNotContain("\u001b");
    }

    @Test
    void names_of_all_scripts_are_shown() throws Exception {
        var ended = run("users", "find", "jürgen@例え.example");
        assertThat(ended.err()).contains("jürgen@例え.example");
    }

    @Test
    void ctrl_c_ends_the_watching_cleanly() throws Exception {
        var watching = start("watch");
        try (var err = new BufferedReader(watching.errorReader(StandardCharsets.UTF_8))) {
            assertThat(err.readLine()).isEqualTo("Listening. Ctrl-C ends it.");
            new ProcessBuilder("kill", "-INT", Long.toString(watching.pid()))
                    .start()
                    .waitFor();
            assertThat(watching.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(err.lines().collect(Collectors.joining())).isEmpty();
        } finally {
            watching.destroyForcibly();
        }
        assertThat(watching.exitValue()).isEqualTo(130);
    }

    @Test
    void nothing_of_spring_is_in_it() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("cobrowse/cli/Main.class", "META-INF/LICENSE", "META-INF/NOTICE")
                    .noneMatch(name -> name.startsWith("org/springframework") || name.startsWith("cobrowse/simulator"));
        }
    }

    private Ended run(String... arguments) throws Exception {
        var out = home.resolve("out");
        var err = home.resolve("err");
        var process = builder(arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Process start(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    private ProcessBuilder builder(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command);
        process.environment().put("COBROWSE_URL", Simulator.address().toString());
        process.environment().put("COBROWSE_TOKEN", lakeside.tokenOfUser("Ann"));
        process.environment().put("COBROWSE_CONFIG", home.toString());
        process.environment().put("LC_ALL", "C.UTF-8");
        return process;
    }
}
