package cobrowse.simulator.safety;

import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.BACKEND_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@Safety
@TestPropertySource(properties = "logging.level.root=TRACE")
@ExtendWith(OutputCaptureExtension.class)
@Isolated("it reads what everybody logs")
class SecretsInLogTest {

    private static final String SECRET = "lakeside-backend-secret";
    private static final String FORM = "grant_type=client_credentials&client_id=%s&client_secret=%s";

    @LocalServerPort
    int port;

    @Test
    void noTokenAndNoSecretIsLoggedAtAnyLevel(CapturedOutput output) {
        var token = askForToken("Content-Type: application/x-www-form-urlencoded");
        askForTokenByBasic();
        call("GET", "/api/v2/users?email=a%40b", "Authorization: Bearer " + token);
        call("GET", "/api/v2/users", "Authorization: bearer unknown-sesame");
        call("GET", "/api/v2/users?access_token=" + token + "&client_secret=" + SECRET);
        call("GET", "/%zz?access_token=" + token);
        call("GET", "/api/v2/cobrowse/providers", "Authorization: Bearer " + BACKEND);
        call("GET", "/api/v2/cobrowse/providers", "Cookie: session=" + token);

        var basic =
                Base64.getEncoder().encodeToString((BACKEND_CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        assertThat(output.getAll()).as("TRACE is on").contains("TRACE").contains("/api/v2/users");
        assertThat(output.getAll()).doesNotContain(token, SECRET, BACKEND, "unknown-sesame", basic);
    }

    @Test
    void aLineWithASecretInItIsNotWrittenBelowAnError(CapturedOutput output) {
        var log = LoggerFactory.getLogger("some.library");
        log.debug("sent {}", "Authorization: Bearer sesame-1");
        log.info("form client_secret=sesame-2");
        log.warn("json {\"access_token\":\"sesame-3\"}");
        log.trace("Basic sesame-4");
        log.debug("nothing to hide");

        assertThat(output.getAll()).doesNotContain("sesame").contains("nothing to hide");
    }

    @Test
    @Timeout(60)
    void lookingForSecretsTakesNoTimeThatACallerCouldStretch() {
        var log = LoggerFactory.getLogger("some.library");
        for (var text : new String[] {"x", "token", "secret_", "bearer ", "code\""}) {
            log.debug("{}", text.repeat(200_000 / text.length()));
        }
    }

    /** The level is the process's, not the context's: other tests would go on at TRACE. */
    @AfterAll
    static void beQuietAgain(@Autowired LoggingSystem logging) {
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    private String askForToken(String header) {
        var answer = new Wire(port)
                .callWith(FORM.formatted(BACKEND_CLIENT, SECRET), "POST", "/oauth/token", header, "Connection: close");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().get("access_token").asString();
    }

    private void askForTokenByBasic() {
        var credentials = (BACKEND_CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8);
        var header = "Authorization: Basic " + Base64.getEncoder().encodeToString(credentials);
        var type = "Content-Type: application/x-www-form-urlencoded";
        var answer = new Wire(port)
                .callWith("grant_type=client_credentials", "POST", "/oauth/token", header, type, "Connection: close");
        assertThat(answer.status()).isEqualTo(200);
    }

    private void call(String method, String path, String... headers) {
        var all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Connection: close";
        new Wire(port).call(method, path, all);
    }
}
