package cobrowse.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A simulator for other test frameworks, in JVMs that have nothing else on their class path. */
class SimulatorProcessIT {

    @TempDir
    private Path cache;

    @Test
    void the_jar_is_found_in_the_testkit_s_own() {
        assertThat(OwnJvm.home(SimulatorProcess.class)).endsWith(".jar");
    }

    @Test
    void nothing_of_spring_and_junit_is_needed() throws Exception {
        assertThat(OwnJvm.classPath()).doesNotContain("spring", "junit");
        var process = OwnJvm.alone(cache);
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .matches("http://localhost:\\d+ Ann Agent\\R");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void many_jvms_unpack_one_jar() throws Exception {
        List<Process> all = new ArrayList<>();
        for (var i = 0; i < 4; i++) all.add(OwnJvm.alone(cache, "unpack"));
        for (var one : all) assertThat(one.waitFor()).isZero();
        try (var files = Files.walk(cache)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("cobrowse-simulator.jar");
        }
    }

    @Test
    void a_test_run_that_is_killed_leaves_no_simulator_behind() throws Exception {
        var process = OwnJvm.alone(cache, "stay");
        var said = process.inputReader(UTF_8).readLine();
        var simulator = process.toHandle().children().findFirst().orElseThrow();
        process.destroyForcibly();
        simulator.onExit().get(3, TimeUnit.MINUTES);
        assertThat(isOpen(URI.create(said.split(" ", 2)[0]))).isFalse();
    }

    @Test
    void it_ends_when_it_is_closed() throws Exception {
        var simulator = SimulatorProcess.start();
        simulator.close();
        assertThat(isOpen(simulator.url())).isFalse();
    }

    private static boolean isOpen(URI url) throws IOException {
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }
}
