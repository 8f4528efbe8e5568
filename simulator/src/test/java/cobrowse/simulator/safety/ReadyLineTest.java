package cobrowse.simulator.safety;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.CobrowseSimulator;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts the simulator as its users do, as a process with the logging that it is shipped with. */
@Timeout(60)
class ReadyLineTest {

    private static final Pattern READY = Pattern.compile(
            "Cobrowse Simulator is ready at http://localhost:([0-9]+) \\(organisation Lakeside Insurance\\)");

    @TempDir
    Path folder;

    @Test
    void standardOutputHasOneLineThatSaysWhereTheSimulatorIs() throws Exception {
        var errors = folder.resolve("errors");
        var process = start(errors);
        try (var output = process.inputReader(UTF_8)) {
            var ready = READY.matcher(output.readLine());
            assertThat(ready.matches()).isTrue();
            var answer =
                    new Wire(Integer.parseInt(ready.group(1))).call("GET", "/actuator/health", "Connection: close");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(remainderOf(process, output)).isEmpty();
            assertThat(errors).content(UTF_8).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Path errors) throws IOException {
        var shipped = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options =
                Files.writeString(errors.resolveSibling("options"), "-cp \"" + shipped.replace("\\", "\\\\") + "\"");
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "@" + options,
                        CobrowseSimulator.class.getName(),
                        "--server.port=0")
                .redirectError(errors.toFile())
                .start();
    }

    private static String remainderOf(Process process, BufferedReader output) {
        process.toHandle().destroy();
        return output.lines().collect(joining("\n"));
    }
}
