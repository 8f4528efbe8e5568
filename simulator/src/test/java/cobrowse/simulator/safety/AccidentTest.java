package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Safety
@Import(AccidentTest.Clumsy.class)
@ExtendWith(OutputCaptureExtension.class)
class AccidentTest {

    /** What no endpoint of ours should do. */
    @TestComponent
    @RestController
    static class Clumsy {

        @GetMapping("/clumsy/{accident}")
        String stumble(@PathVariable String accident) throws Exception {
            throw switch (accident) {
                case "bug" -> new IllegalStateException("token=sesame-1, Authorization: Bearer sesame-2");
                case "io" -> new IOException("a file is gone");
                case "no-database" -> new DataAccessResourceFailureException("gone");
                case "no-connection" -> new CannotCreateTransactionException("none left");
                case "locked" -> new CannotAcquireLockException("too long");
                case "full" ->
                    new TransactionSystemException("commit", new SQLException("No space left", "HY000", 90031));
                case "closed" ->
                    new UncategorizedSQLException("read", null, new SQLException("closed", "90098", 90098));
                default -> new SQLException("terminating connection", "57P01");
            };
        }

        @GetMapping("/clumsy")
        String count(@RequestParam int number) {
            return "counted " + number;
        }
    }

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"bug", "io"})
    void whatNobodyForesawIsToldWithoutDetailsAndLoggedOnceWithoutSecrets(String accident, CapturedOutput output) {
        var answer = call("/clumsy/" + accident);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().get("code").asString()).isEqualTo("internal.server.error");
        var id = answer.json().get("contextId").asString();
        assertThat(answer.header("ININ-Correlation-Id")).hasValue(id);
        assertThat(answer.body()).doesNotContain("sesame", "a file is gone", "Exception");
        assertThat(output.getAll()).containsOnlyOnce(id).containsOnlyOnce("AccidentTest$Clumsy.stumble");
        assertThat(output.getAll()).doesNotContain("sesame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-database", "no-connection", "locked", "full", "closed", "postgresql"})
    void aDatabaseThatIsAwayIsWorthAnotherTry(String accident, CapturedOutput output) {
        var answer = call("/clumsy/" + accident);

        VendorForm.assertError(answer, 503, "service.unavailable");
        assertThat(answer.header("Retry-After")).hasValue("1");
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    @Test
    void aNumberThatIsNoneIsTheCallersMistake() {
        assertThat(call("/clumsy?number=3").body()).isEqualTo("counted 3");
        VendorForm.assertError(call("/clumsy?number=three"), 400, "bad.request");
        VendorForm.assertError(call("/clumsy"), 400, "bad.request");
    }

    private Wire.Answer call(String path) {
        return new Wire(port).call("GET", path, "Connection: close");
    }
}
