package cobrowse.simulator.safety;

import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@Safety
@ExtendWith(OutputCaptureExtension.class)
@Timeout(60)
class HostileCallTest {

    private static final String LOCAL = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    private static final String TOKEN = "Authorization: Bearer " + BACKEND + "\r\n";
    private static final String USERS = "/api/v2/users";
    private static final String SESSIONS = "/api/v2/cobrowse/sessions";
    private static final String JSON = "Content-Type: application/json\r\n";

    private static final List<Arguments> LINES = List.of(
            hostile(400, "no request line", "nonsense\r\n\r\n"),
            hostile(505, "a protocol that is too new", "GET / HTTP/7.0\r\nHost: localhost\r\n\r\n"),
            hostile(400, "a method with a bracket", "G[ET /" + LOCAL + "\r\n"),
            hostile(400, "a space in the path", "GET /a b" + LOCAL + "\r\n"),
            hostile(400, "a bracket in the path", "GET /<script>" + LOCAL + "\r\n"),
            hostile(400, "%zz in the path", "GET /%zz" + LOCAL + "\r\n"),
            hostile(400, "%00 in the path", "GET /api/v2/users/%00" + LOCAL + "\r\n"),
            hostile(400, "%ff in the path", "GET /api/v2/users/%ff" + LOCAL + "\r\n"),
            hostile(400, "an encoded slash", "GET /api/v2/users/a%2fb" + LOCAL + "\r\n"),
            hostile(400, "a backslash", "GET /api/v2/users/a%5cb" + LOCAL + "\r\n"),
            hostile(400, "above the root", "GET /../../etc/passwd" + LOCAL + "\r\n"),
            hostile(404, "an encoded way up", "GET /api/%2e%2e/%2e%2e/etc/passwd" + LOCAL + "\r\n", 400),
            hostile(400, "a header without a name", "GET /" + LOCAL + ": x\r\n\r\n"),
            hostile(400, "a header that is none", "GET /" + LOCAL + "no header\r\n\r\n"),
            hostile(404, "a folded header", "GET /no" + LOCAL + "A: b\r\n c\r\n\r\n"),
            hostile(400, "NUL in a header", "GET /" + LOCAL + "A: b\0c\r\n\r\n"),
            hostile(400, "headers of 20 KB", "GET /" + LOCAL + "A: " + "x".repeat(20_000) + "\r\n\r\n", 431),
            hostile(400, "200 headers", "GET /" + LOCAL + "A: b\r\n".repeat(200) + "\r\n", 431),
            hostile(414, "a URL of 9 KB", "GET /" + "x".repeat(9000) + LOCAL + "\r\n"),
            hostile(414, "a query of 9 KB", "GET " + USERS + "?email=" + "x".repeat(9000) + LOCAL + "\r\n"),
            hostile(400, "a URL of 40 KB", "GET /" + "x".repeat(40_000) + LOCAL + "\r\n", 414),
            hostile(404, "a URL of 8 KB", "GET /" + "x".repeat(8000) + LOCAL + "\r\n"),
            hostile(404, "a URL of letters that links spell long", "GET /" + "%E2%82%AC".repeat(800) + LOCAL + "\r\n"),
            hostile(405, "TRACE", "TRACE " + USERS + LOCAL + "\r\n"),
            hostile(400, "CONNECT", "CONNECT localhost:443" + LOCAL + "\r\n", 404, 405, 501),
            hostile(405, "a method that nobody knows", "BREW " + USERS + LOCAL + "\r\n"),
            hostile(417, "an odd expectation", "POST " + SESSIONS + LOCAL + "Expect: the worst\r\n\r\n"),
            hostile(404, "an unknown path", "GET /no/such/path" + LOCAL + "\r\n"),
            hostile(404, "the container's error page", "GET /error" + LOCAL + "\r\n"),
            hostile(406, "an Accept without JSON", "GET " + USERS + LOCAL + TOKEN + "Accept: image/png\r\n\r\n"),
            hostile(406, "an Accept that is none", "GET " + USERS + LOCAL + TOKEN + "Accept: %%%\r\n\r\n"),
            hostile(406, "an Accept of YAML", "GET " + USERS + LOCAL + TOKEN + "Accept: application/yaml\r\n\r\n"),
            hostile(
                    401,
                    "an Authorization that is none",
                    "GET " + USERS + LOCAL + "Authorization: \u0001\r\n\r\n",
                    400));

    private static final List<Arguments> BODIES = List.of(
            hostile(
                    415,
                    "malformed multipart",
                    post("Content-Type: multipart/form-data; boundary=x\r\n", "--y\r\n\r\n")),
            hostile(415, "multipart without boundary", post("Content-Type: multipart/form-data\r\n", "x")),
            hostile(415, "XML", post("Content-Type: application/xml\r\n", "<a>1</a>")),
            hostile(415, "YAML", post("Content-Type: application/yaml\r\n", "a: 1")),
            hostile(415, "a form", post("Content-Type: application/x-www-form-urlencoded\r\n", "%zz=1&=2")),
            hostile(415, "a serialised object", post("Content-Type: application/x-java-serialized-object\r\n", "abc")),
            hostile(415, "a media type that is none", post("Content-Type: ///\r\n", "{}")),
            hostile(415, "a compressed body", post(JSON + "Content-Encoding: gzip\r\n", "abc")),
            hostile(400, "an unknown charset", post("Content-Type: application/json;charset=nope\r\n", "{"), 415),
            hostile(400, "nesting of 100,000", post(JSON, "[".repeat(100_000))),
            hostile(400, "a number of 10,000 digits", post(JSON, "{\"userId\":" + "9".repeat(10_000) + "}")),
            hostile(400, "a number that grows", post(JSON, "{\"userId\":1e999999999}")),
            hostile(400, "a lone surrogate", post(JSON, "{\"userId\":\"\\ud800\",\"type\":\"standard\"}"), 404),
            hostile(400, "half a body", "POST " + SESSIONS + LOCAL + TOKEN + JSON + "Content-Length: 100\r\n\r\n{"),
            hostile(
                    400,
                    "chunks that are none",
                    "POST " + SESSIONS + LOCAL + TOKEN + JSON + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
            hostile(
                    501,
                    "an unknown transfer coding",
                    "POST " + SESSIONS + LOCAL + TOKEN + "Transfer-Encoding: odd\r\n\r\n",
                    400),
            hostile(
                    400,
                    "two lengths",
                    "POST " + SESSIONS + LOCAL + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}"),
            hostile(400, "a length that is none", "POST " + SESSIONS + LOCAL + "Content-Length: many\r\n\r\n{}"),
            hostile(400, "a negative length", "POST " + SESSIONS + LOCAL + "Content-Length: -1\r\n\r\n{}"),
            hostile(413, "600 KB", post(JSON, " ".repeat(600_000))),
            hostile(
                    413,
                    "600 KB in chunks",
                    "POST " + SESSIONS + LOCAL + TOKEN + JSON + "Transfer-Encoding: chunked\r\n\r\n" + "927c0\r\n"
                            + " ".repeat(600_000) + "\r\n0\r\n\r\n"));

    @LocalServerPort
    int port;

    static Stream<Arguments> calls() {
        return Stream.of(LINES.stream(), queries(), BODIES.stream()).flatMap(calls -> calls);
    }

    private static Stream<Arguments> queries() {
        return Stream.of(
                        "?=x",
                        "?email=%zz",
                        "?email=%ff",
                        "?email=%00",
                        "?%00=a",
                        "?email=%c0%80",
                        "?a=1" + "&a=1".repeat(1200))
                .map(query -> hostile(400, "query " + query, "GET " + USERS + query + LOCAL + TOKEN + "\r\n"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("calls")
    @DisplayName("A hostile call is answered in the vendor's form, never with 500, and leaves no stack trace")
    void isAnsweredInTheVendorsForm(int status, String name, String call, int[] orElse, CapturedOutput output) {
        var answer = new Wire(port).say(call);

        VendorForm.assertIsOne(answer);
        var allowed = Stream.concat(Stream.of(status), Arrays.stream(orElse).boxed());
        assertThat(answer.status()).as(answer.toString()).isIn(allowed.toArray());
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    /** HTTP 0.9 knows neither status lines nor headers; of a version that nobody knows the container may think either. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /\r\n\r\n", "GET / HTTP/9.9x\r\nHost: localhost\r\n\r\n"})
    void aCallOfHttp09IsAnsweredInTheVendorsForm(String call) throws IOException {
        try (var socket = new Wire(port).open()) {
            socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var body = answer.startsWith("HTTP/1.1 400") ? answer.substring(answer.indexOf("\r\n\r\n") + 4) : answer;
            assertThat(body).startsWith("{\"message\"").contains("\"contextId\"");
        }
    }

    @Test
    void aCallThatIsWellIsAnsweredAfterThem() {
        assertThat(new Wire(port)
                        .call("GET", USERS, "Authorization: Bearer " + BACKEND)
                        .status())
                .isEqualTo(200);
    }

    /** @param orElse other answers that would be right too, where containers differ */
    private static Arguments hostile(int status, String name, String call, int... orElse) {
        return Arguments.of(status, name.substring(0, Math.min(60, name.length())), call, orElse);
    }

    private static String post(String headers, String body) {
        return "POST " + SESSIONS + LOCAL + TOKEN + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
