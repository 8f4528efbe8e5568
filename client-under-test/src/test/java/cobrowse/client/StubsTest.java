package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.cloud.contract.stubrunner.junit.StubRunnerExtension;
import org.springframework.cloud.contract.stubrunner.spring.StubRunnerProperties.StubsMode;

class StubsTest {
    @RegisterExtension
    static StubRunnerExtension stubs = new StubRunnerExtension()
            .downloadStub("cobrowse.simulator", "contracts")
            .stubsMode(StubsMode.CLASSPATH);

    @Test
    void runs() {
        assertThat(stubs.findStubUrl("cobrowse.simulator", "contracts")).isNotNull();
        new mockwebserver3.MockWebServer();
    }
}
