package cobrowse.contracts;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.contracts.Contracts.Contract;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The consumer's side: sends each contract's call to all stubs together, and looks whether the right one answers.
 *
 * <p>Which stub answers where several could is said by the contracts' priorities: 1 the token is no good, 2 something
 * wrong is named, 3 a success, 4 a success of which less was said, 5 and 6 what is left: something is missing.
 */
class StubsAnswerLikeTheSimulatorTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static WireMockServer stubs;

    @BeforeAll
    static void startStubs() throws IOException {
        try (var folders = Files.walk(Path.of("target", "stubs"))) {
            var mappings = folders.filter(folder -> folder.endsWith("mappings"))
                    .findFirst()
                    .orElseThrow();
            stubs = new WireMockServer(options()
                    .dynamicPort()
                    .usingFilesUnderDirectory(mappings.getParent().toString()));
        }
        stubs.start();
    }

    @AfterAll
    static void stopStubs() {
        stubs.stop();
    }

    static List<Contract> contracts() {
        return Contracts.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theStubOfTheContractAnswers(Contract contract) {
        var call = new StandIns(StandIns.ALWAYS);
        var answer = new Http(stubs.baseUrl())
                .send(contract.method(), contract.url(), contract.requestHeaders(), call.real(contract.requestBody()));

        assertThat(answer.statusCode())
                .as("%s: see its priority, and those of its neighbours", contract.name())
                .isEqualTo(contract.status());
        assertThat(answer.headers().firstValue("Sim-Broken-Rule").orElse("")).isEqualTo(contract.brokenRule());
        if (contract.responseBody().isObject()) {
            assertThat(JSON.readTree(answer.body()))
                    .isEqualTo(JSON.readTree(contract.responseBody().toString()));
        }
    }
}
