package cobrowse.simulator.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "simulator.https-port=0",
            "simulator.tls-folder=target/tls",
            "simulator.region=genesys.test, Other.Test",
            "simulator.hosts=compose-name"
        })
class HttpsTest {

    @LocalServerPort
    int port;

    @Autowired
    SecureConnector connector;

    private Clients clients;
    private String secure;

    @BeforeEach
    void fetch_the_trust_store() throws Exception {
        clients = new Clients(plainly("/_sim/ca.p12").body());
        secure = "https://localhost:" + connector.port().orElseThrow();
    }

    @Test
    void the_api_is_served_by_https_too() throws Exception {
        assertThat(clients.get(secure + "/api/v2/users/me", "Authorization", "Bearer ann-token")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void https_has_a_port_of_its_own() {
        assertThat(connector.port().orElseThrow()).isPositive().isNotEqualTo(port);
    }

    @Test
    void who_calls_by_https_gets_links_to_https() throws Exception {
        var page = clients.get(secure + "/learn/tls").body();
        assertThat(page).contains("cobrowse-ca.pem " + secure + "/_sim/ca.pem");
    }

    @Test
    void who_calls_by_http_gets_links_to_http() throws Exception {
        var page = new String(plainly("/learn/tls").body(), StandardCharsets.UTF_8);
        assertThat(page).contains("cobrowse-ca.pem http://localhost:" + port + "/_sim/ca.pem");
    }

    @Test
    void the_limits_of_http_hold_for_https() throws Exception {
        var answer = clients.get(secure + "/api/v2/users/me", "Too-Long", "x".repeat(20_000));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "genesys.test",
                "api.genesys.test",
                "login.genesys.test",
                "apps.genesys.test",
                "api.other.test",
                "compose-name"
            })
    void the_certificate_is_good_for(String name) throws Exception {
        assertThat(clients.greet(name, connector.port().orElseThrow())).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.genesys.test:1", "LOGIN.genesys.test", "other.test", "compose-name"})
    void a_call_to_a_name_of_the_region_is_answered_by_http_as_well(String host) throws Exception {
        assertThat(saying(host)).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_name_that_is_not_the_region_s_stays_a_stranger() throws Exception {
        assertThat(saying("other.genesys.test")).startsWith("HTTP/1.1 421");
    }

    @Test
    void the_certificate_is_good_for_no_other_name() {
        assertThatThrownBy(() ->
                        clients.greet("api.genesys.example", connector.port().orElseThrow()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void the_certificate_in_pem_is_the_one_in_the_trust_store() throws Exception {
        var answer = plainly("/_sim/ca.pem");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-pem-file");
        assertThat(new String(answer.body(), StandardCharsets.US_ASCII))
                .isEqualTo(connector.authority().orElseThrow().pem())
                .doesNotContain("PRIVATE");
    }

    @Test
    void browsers_take_certificates_of_397_days_at_most() throws Exception {
        var shown = clients.greet("localhost", connector.port().orElseThrow());
        var days = Duration.between(
                shown.getNotBefore().toInstant(), shown.getNotAfter().toInstant());
        assertThat(days).isLessThan(Duration.ofDays(397)).isGreaterThan(Duration.ofDays(390));
    }

    @Test
    void a_fault_can_cut_a_connection_of_https_too() throws Exception {
        var organisation = post("/_sim/organisations", "", "{\"template\": \"demo\"}");
        var made = JsonMapper.shared().readTree(organisation);
        var token = made.at("/tokens/0/token").asString();
        post(
                "/_sim/faults",
                made.path("id").asString(),
                "{\"connection\": \"reset\", \"calls\": 9, \"operation\": \"GET /api/v2/cobrowse/providers\"}");

        assertThatThrownBy(() -> clients.get(secure + "/api/v2/cobrowse/providers", "Authorization", "Bearer " + token))
                .isInstanceOf(IOException.class);
    }

    private HttpResponse<byte[]> plainly(String path) throws Exception {
        var call = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return HttpClient.newHttpClient().send(call.build(), BodyHandlers.ofByteArray());
    }

    private String post(String path, String organisation, String body) throws Exception {
        var call = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!organisation.isEmpty()) call.header("Sim-Organisation", organisation);
        var answer = HttpClient.newHttpClient().send(call.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    private String saying(String host) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var call = "GET /actuator/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
