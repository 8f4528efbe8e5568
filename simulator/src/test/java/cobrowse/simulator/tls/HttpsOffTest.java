package cobrowse.simulator.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HttpsOffTest {

    @LocalServerPort
    int port;

    @Autowired
    SecureConnector connector;

    @ParameterizedTest
    @ValueSource(strings = {"/_sim/ca.pem", "/_sim/ca.p12"})
    void there_is_nothing_to_trust_and_the_answer_says_how_there_would_be(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("HTTPS is off").contains("--simulator.https-port=8443");
    }

    @Test
    void the_page_says_how_to_switch_it_on() throws Exception {
        assertThat(get("/learn/tls").body()).contains("HTTPS is off");
    }

    @Test
    void no_port_is_opened() {
        assertThat(connector.port()).isEmpty();
    }

    private HttpResponse<String> get(String path) throws Exception {
        var call = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return HttpClient.newHttpClient().send(call.build(), BodyHandlers.ofString());
    }
}
