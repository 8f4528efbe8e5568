package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.simulator.CobrowseSimulator;
import cobrowse.simulator.safety.Wire.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

class CorsTest {

    private static final String USERS = "/api/v2/users";

    @Nested
    @Safety
    class ByDefault {

        @LocalServerPort
        int port;

        @ParameterizedTest
        @ValueSource(strings = {USERS, "/oauth/token", "/_sim/journal", "/actuator/health", "/nope"})
        void noPageOfAnotherSiteReadsAnything(String path) {
            for (var origin : new String[] {"http://localhost:3000", "null", "http://evil.example"}) {
                assertNothingAllowed(ask(port, "GET", path, origin));
                assertNothingAllowed(preflight(port, path, origin));
            }
        }

        @Test
        void aPreflightIsRefusedInTheVendorsForm() {
            VendorForm.assertError(preflight(port, USERS, "http://localhost:3000"), 403, "simulator.cors.off");
        }
    }

    @Nested
    @Safety
    @TestPropertySource(properties = "simulator.cors.origins=http://localhost:3000,https://app.example")
    class WithOriginsListed {

        @LocalServerPort
        int port;

        @Test
        void thoseMayCallTheVendorsApi() {
            for (var origin : new String[] {"http://localhost:3000", "https://app.example"}) {
                assertThat(preflight(port, USERS, origin).status()).isEqualTo(200);
                assertThat(preflight(port, USERS, origin).header("Access-Control-Allow-Origin"))
                        .hasValue(origin);
                assertThat(ask(port, "GET", USERS, origin).header("Access-Control-Allow-Origin"))
                        .hasValue(origin);
                assertThat(ask(port, "GET", USERS, origin).toString()).doesNotContain("Allow-Credentials");
            }
        }

        @Test
        void noOtherOriginMay() {
            for (var origin :
                    new String[] {"http://localhost:3001", "https://localhost:3000", "null", "http://evil.example"}) {
                assertNothingAllowed(ask(port, "GET", USERS, origin));
                assertNothingAllowed(preflight(port, USERS, origin));
            }
        }

        @Test
        void thoseMayNotSteerTheSimulator() {
            assertNothingAllowed(preflight(port, "/_sim/clock", "http://localhost:3000"));
            assertNothingAllowed(ask(port, "GET", "/_sim/journal", "http://localhost:3000"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "http://*", "http://localhost:3000/", "localhost:3000"})
    void theSimulatorDoesNotStartWithWhatIsNoOrigin(String listed) {
        var simulator = new SpringApplication(CobrowseSimulator.class);

        assertThatThrownBy(() -> simulator.run("--server.port=0", "--simulator.cors.origins=" + listed))
                .hasStackTraceContaining("Not an origin");
    }

    private static void assertNothingAllowed(Answer answer) {
        assertThat(answer.toString()).doesNotContainIgnoringCase("Access-Control-Allow", "Access-Control-Expose");
    }

    private static Answer ask(int port, String method, String path, String origin) {
        return new Wire(port).call(method, path, "Origin: " + origin, "Connection: close");
    }

    private static Answer preflight(int port, String path, String origin) {
        return new Wire(port)
                .call(
                        "OPTIONS",
                        path,
                        "Origin: " + origin,
                        "Access-Control-Request-Method: GET",
                        "Access-Control-Request-Headers: authorization",
                        "Connection: close");
    }
}
