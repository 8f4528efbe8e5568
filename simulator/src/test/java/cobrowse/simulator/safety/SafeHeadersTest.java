package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Safety
class SafeHeadersTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /actuator/health",
        "GET, /api/v2/users",
        "POST, /oauth/token",
        "GET, /oauth/authorize",
        "GET, /_sim/journal",
        "GET, /nope",
        "GET, /api/v2/nope.js",
        "GET, /%zz",
        "TRACE, /"
    })
    void everyAnswerTellsBrowsersToBeCareful(String method, String path) {
        var answer = new Wire(port).call(method, path, "Connection: close");

        assertThat(answer.header("Content-Security-Policy"))
                .hasValue("default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.head()).noneMatch(line -> line.startsWith("Server:") || line.startsWith("X-Powered-By:"));
    }
}
