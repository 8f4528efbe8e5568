package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.CobrowseSimulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("it reads what everybody logs")
class OpenToNetworkTest {

    private static final Pattern TOKEN = Pattern.compile("Authorization: Bearer ([A-Za-z0-9_-]{43})");

    @Test
    void byDefaultOnlyThisMachineCanCallAndNoTokenIsAskedFor(CapturedOutput output) throws Exception {
        try (var simulator = start()) {
            var port = simulator.getWebServer().getPort();

            assertThat(call(port, "GET", "/_sim/no-such-verb").status()).isEqualTo(404);
            assertThat(output.getErr()).doesNotContain("WARNING", "Bearer");
            assertThat(output.getOut())
                    .isEqualTo("Cobrowse Simulator is ready at http://localhost:%d (organisation Lakeside Insurance)%n"
                            .formatted(port));
            Assumptions.assumeTrue(otherAddress().isPresent());
            assertThat(canConnect(otherAddress().get(), port)).isFalse();
        }
    }

    @Test
    void whereOthersCanCallTheControlApiWantsTheTokenThatIsPrintedOnce(CapturedOutput output) {
        try (var simulator = start("--server.address=0.0.0.0")) {
            var port = simulator.getWebServer().getPort();
            var printed = TOKEN.matcher(output.getErr());
            assertThat(output.getErr()).containsOnlyOnce("WARNING");
            assertThat(printed.find()).isTrue();
            var token = printed.group(1);
            assertThat(output.getAll()).containsOnlyOnce(token);

            VendorForm.assertError(call(port, "GET", "/_sim/no-such-verb"), 401, "authentication.required");
            VendorForm.assertError(call(port, "GET", "/learn/journal"), 401, "authentication.required");
            for (var wrong : new String[] {"Bearer x", "Bearer ", "Basic " + token, token, "Bearer " + token + "x"}) {
                var answer = call(port, "GET", "/_sim/no-such-verb", "Authorization: " + wrong);
                VendorForm.assertError(answer, 401, "authentication.required");
            }
            var let = call(port, "GET", "/_sim/no-such-verb", "Authorization: Bearer " + token);
            assertThat(let.status()).isEqualTo(404);
            assertThat(call(port, "GET", "/api/v2/nope").status()).isEqualTo(404);
        }
    }

    @Test
    void everyStartHasATokenOfItsOwn(CapturedOutput output) {
        start("--server.address=0.0.0.0").close();
        start("--server.address=0.0.0.0").close();

        assertThat(TOKEN.matcher(output.getErr())
                        .results()
                        .map(it -> it.group(1))
                        .distinct())
                .hasSize(2);
    }

    /** In the test's JVM standard output is shared with the tests' own logging, which is set to be quiet. */
    private static ServletWebServerApplicationContext start(String... options) {
        var arguments = new String[options.length + 1];
        System.arraycopy(options, 0, arguments, 0, options.length);
        arguments[options.length] = "--server.port=0";
        return (ServletWebServerApplicationContext) new SpringApplication(CobrowseSimulator.class).run(arguments);
    }

    private static Wire.Answer call(int port, String method, String path, String... headers) {
        var all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Connection: close";
        return new Wire(port).call(method, path, all);
    }

    private static Optional<InetAddress> otherAddress() throws IOException {
        return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof java.net.Inet4Address && !address.isLoopbackAddress())
                .findFirst();
    }

    private static boolean canConnect(InetAddress address, int port) {
        try (var socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
