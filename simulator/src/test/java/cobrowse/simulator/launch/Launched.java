package cobrowse.simulator.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program with a cache folder of its own, as far as its line that says it is ready. */
final class Launched implements AutoCloseable {

    private static final Path JAR = Path.of("target", "cobrowse-simulator.jar");

    private final Process process;
    private final Path errors;
    private final List<String> out = new ArrayList<>();

    private Launched(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** @param cache the value of COBROWSE_SIMULATOR_CACHE; no archive is made in there */
    static Process process(String cache, List<String> options, Path errors, String... words) throws IOException {
        var command = new ArrayList<String>(List.of(Jar.java(), "-Dcobrowse.launcher.training=off"));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("COBROWSE_SIMULATOR_CACHE", cache);
        return builder.start();
    }

    static Launched with(String cache, Path folder, String... options) throws IOException {
        var errors = Files.createTempFile(folder, "errors", ".txt");
        var started = new Launched(process(cache, Arrays.asList(options), errors, "--server.port=0"), errors);
        var line = started.process.inputReader(UTF_8).readLine();
        assertThat(line).as(Files.readString(errors)).startsWith("Cobrowse Simulator is ready at ");
        return started;
    }

    /** The simulator's own: of this process, or of its child where this one only waits for it. */
    List<String> arguments() {
        return processes()
                .flatMap(one -> Stream.of(one.info().arguments().orElse(new String[0])))
                .toList();
    }

    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    void kill() {
        process.destroyForcibly();
    }

    /** By SIGTERM. @return the exit code */
    int end() throws Exception {
        // by its handle: the process itself would close what is still to be read
        process.toHandle().destroy();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        process.inputReader(UTF_8).lines().forEach(out::add);
        return process.exitValue();
    }

    /** What it has written beside the line that says it is ready. Complete when it has ended. */
    String otherWords() throws IOException {
        return String.join("\n", out) + Files.readString(errors);
    }

    @Override
    public void close() throws Exception {
        end();
    }
}
