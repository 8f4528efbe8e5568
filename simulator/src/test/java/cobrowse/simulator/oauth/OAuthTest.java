package cobrowse.simulator.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.organisation.Founder;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.Timekeeper;
import cobrowse.simulator.rulebook.Demo;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo organisation as shipped, and the ways in which clients and browsers speak to its login. */
@ResourceLock("the demo organisation")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:oauth;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                + "DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=10000")
abstract class OAuthTest implements Demo, OAuthExamples {

    @LocalServerPort
    int port;

    @Autowired
    Founder founder;

    @Autowired
    Organisations organisations;

    @Autowired
    Timekeeper timekeeper;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @BeforeEach
    void theDemoOrganisationIsAsShipped() {
        transactions.executeWithoutResult(transaction -> founder.foundDemo());
    }

    HttpResponse<String> ask(String form, String... headers) {
        return send("POST", IssueToken.PATH, form, headers);
    }

    HttpResponse<String> signIn(String form, String... headers) {
        return send("POST", SignIn.PATH, form, headers);
    }

    HttpResponse<String> openPage(String link) {
        return send("GET", SignIn.PATH + "?" + link, null);
    }

    HttpResponse<String> withToken(String method, String token) {
        return send(method, GetMyToken.PATH, null, "Authorization", "Bearer " + token);
    }

    /** A code for Ann at Lakeside Desktop. */
    String code() {
        return parameter(signIn(LINK + "&user=" + ANN), "code").orElseThrow();
    }

    HttpResponse<String> redeem(String code) {
        return ask(CODE_GRANT.replace("$code", code));
    }

    HttpResponse<String> refresh(String refreshToken) {
        return ask(REFRESH_GRANT.replace("$refresh", refreshToken));
    }

    void timePasses(Duration time) {
        transactions.executeWithoutResult(transaction ->
                timekeeper.advance(organisations.hold(Organisation.DEMO).orElseThrow(), time));
    }

    void leaves(String userId) {
        jdbc.sql("update person set state = 'INACTIVE' where id = ?")
                .param(userId)
                .update();
    }

    JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    String field(HttpResponse<String> answer, String name) {
        return body(answer).path(name).asString("");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** A parameter of the redirect. */
    static Optional<String> parameter(HttpResponse<String> redirect, String name) {
        return Pattern.compile("[?&]" + name + "=([^&]*)")
                .matcher(location(redirect))
                .results()
                .map(found -> URLDecoder.decode(found.group(1), UTF_8))
                .findFirst();
    }

    static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
    }

    static void assertBroken(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.headers().firstValue("Sim-Broken-Rule")).contains(rule);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    static void assertKept(HttpResponse<String> answer, int status) {
        assertThat(answer.headers().firstValue("Sim-Broken-Rule")).isEmpty();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    HttpResponse<String> send(String method, String path, String form, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, form == null ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        if (form != null) request.setHeader("Content-Type", "application/x-www-form-urlencoded");
        for (var i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
