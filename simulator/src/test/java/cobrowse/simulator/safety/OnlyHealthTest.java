package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

@Safety
class OnlyHealthTest {

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerAdapter adapter;

    @Test
    void healthIsOneWord() {
        var answer = call("GET", "/actuator/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/",
                "/actuator/health/",
                "/actuator/health/liveness",
                "/actuator/health/db",
                "/actuator/info",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/beans",
                "/actuator/shutdown",
                "/h2-console",
                "/h2-console/login.do",
                "/console/../h2-console",
                "/error",
                "/v3/api-docs"
            })
    void nothingElseOfTheMachineryIsReachable(String path) {
        VendorForm.assertError(call("GET", path), 404, "not.found");
        assertThat(call("POST", path).status()).isEqualTo(404);
    }

    @Test
    void healthIsForReading() {
        VendorForm.assertError(call("POST", "/actuator/health"), 405, "method.not.allowed");
    }

    @Test
    void nobodyReadsOrWritesXmlOrYamlOrObjects() {
        for (var converter : adapter.getMessageConverters()) {
            assertThat(converter.getSupportedMediaTypes())
                    .noneMatch(type -> type.toString().matches(".*(xml|yaml|java).*"));
            assertThat(converter.canWrite(java.util.Map.class, MediaType.APPLICATION_YAML))
                    .isFalse();
        }
    }

    private Wire.Answer call(String method, String path) {
        return new Wire(port).call(method, path, "Connection: close");
    }
}
