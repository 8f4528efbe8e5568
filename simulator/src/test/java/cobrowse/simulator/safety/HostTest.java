package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@Safety
@TestPropertySource(properties = "simulator.hosts=simulator,Genesys.Test")
class HostTest {

    private static final String[] ROUTES = {
        "/actuator/health", "/api/v2/users", "/oauth/token", "/_sim/journal", "/nope"
    };

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost",
                "localhost:8080",
                "api.mypurecloud.localhost:1",
                "127.0.0.1",
                "127.255.3.4:65535",
                "[::1]",
                "[::1]:8080",
                "simulator",
                "SIMULATOR:80",
                "genesys.test"
            })
    void namesOfThisMachineAreAnswered(String host) {
        assertThat(said("GET", "/actuator/health", "Host: " + host + "\r\n").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "evil-localhost",
                "127.0.0.1.evil.example",
                "127.0.0.256",
                "128.0.0.1",
                "10.0.0.1",
                "0.0.0.0",
                "[::2]",
                "[::ffff:10.0.0.1]",
                "simulator.evil.example"
            })
    void strangersNamesAreRefusedOnEveryRoute(String host) {
        for (var route : ROUTES) {
            var answer = said("GET", route, "Host: " + host + "\r\n");
            VendorForm.assertError(answer, 421, "misdirected.request");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Host:\r\n",
                "Host: localhost\r\nHost: localhost\r\n",
                "Host: localhost\r\nHost: evil.example\r\n",
                "Host: local host\r\n",
                "Host: user@localhost\r\n",
                "Host: localhost:99999999\r\n",
                "Host: localhost:port\r\n",
                "Host: localhost/path\r\n"
            })
    void aCallHasExactlyOneLegibleHost(String hosts) {
        var answer = said("GET", "/actuator/health", hosts);

        VendorForm.assertIsOne(answer);
        assertThat(answer.status()).isIn(400, 421);
    }

    @Test
    void anOldCallWithoutHostIsRefused() {
        VendorForm.assertError(new Wire(port).say("GET /actuator/health HTTP/1.0\r\n\r\n"), 400, "bad.request");
    }

    @Test
    void theNameInTheRequestLineIsNoWayAroundIt() {
        var line = "GET http://%s/actuator/health HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";

        assertThat(new Wire(port).say(line.formatted("localhost", "localhost")).status())
                .isEqualTo(200);
        assertThat(new Wire(port)
                        .say(line.formatted("evil.example", "localhost"))
                        .status())
                .isIn(400, 421);
        assertThat(new Wire(port)
                        .say(line.formatted("evil.example", "evil.example"))
                        .status())
                .isEqualTo(421);
    }

    @Test
    void nobodyInFrontIsBelievedAboutTheName() {
        var answer = new Wire(port)
                .call(
                        "GET",
                        "/nope",
                        "X-Forwarded-Host: evil.example",
                        "Forwarded: host=evil.example",
                        "Connection: close");

        assertThat(answer.toString()).doesNotContain("evil.example");
    }

    private Wire.Answer said(String method, String path, String hosts) {
        return new Wire(port).say(method + " " + path + " HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n");
    }
}
