package cobrowse.simulator.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A simulator that lives as long as whoever started it, and how it is asked for its health meanwhile. */
class LifelineIT {

    @TempDir
    private Path folder;

    @Test
    void it_is_well_until_its_standard_input_ends() throws Exception {
        var process = new Jar(folder).start("--server.port=0", "--simulator.until-stdin-closes");
        try (var out = process.inputReader(UTF_8)) {
            var port = out.readLine().replaceAll(".*localhost:(\\d+).*", "$1");
            assertThat(new Jar(folder).run("", "health", port).code()).isEqualTo(0);
            process.getOutputStream().close();
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(0);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void where_nobody_answers_there_is_no_health() throws Exception {
        try (var silent = new ServerSocket(0)) {
            var port = silent.getLocalPort();
            silent.close();
            assertThat(new Jar(folder).run("", "health", Integer.toString(port)).code())
                    .isEqualTo(1);
        }
    }
}
