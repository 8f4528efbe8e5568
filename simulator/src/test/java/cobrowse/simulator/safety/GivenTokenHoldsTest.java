package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.CobrowseSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A token that whoever starts the simulator has chosen for the control API. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("it reads what everybody logs")
class GivenTokenHoldsTest {

    private static final String TOKEN = "chosen-by-the-tester-1";

    @Test
    void it_is_wanted_on_loopback_too() {
        try (var simulator = start("--server.address=127.0.0.1")) {
            assertThat(status(simulator)).isEqualTo(401);
        }
    }

    @Test
    void who_has_it_may_steer() {
        try (var simulator = start("--server.address=127.0.0.1")) {
            assertThat(status(simulator, "Authorization: Bearer " + TOKEN)).isEqualTo(200);
        }
    }

    @Test
    void it_is_never_printed(CapturedOutput output) {
        start("--server.address=0.0.0.0").close();
        assertThat(output.getErr())
                .contains("WARNING: other machines can reach this simulator.")
                .contains("wants the token that it was given.");
        assertThat(output.getAll()).doesNotContain(TOKEN);
    }

    private static ServletWebServerApplicationContext start(String address) {
        return (ServletWebServerApplicationContext) new SpringApplication(CobrowseSimulator.class)
                .run(address, "--server.port=0", "--COBROWSE_CONTROL_TOKEN=" + TOKEN);
    }

    private static int status(ServletWebServerApplicationContext simulator, String... headers) {
        var all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Connection: close";
        var port = simulator.getWebServer().getPort();
        return new Wire(port).call("GET", "/_sim/clock", all).status();
    }
}
