package cobrowse.simulator.control.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Operation.Card;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** No secret leaves by the journal, wherever a caller puts it, and whatever it asks for. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JournalSecrecyTest {

    private static final String CANARY = "canary-0123456789-secret-of-mallory";
    private static final String QUERY =
            "?access_token=%1$s&code=%1$s&client_secret=%1$s&x-password=%1$s".formatted(CANARY);
    private static final String FORM =
            "grant_type=authorization_code&client_id=x&client_secret=%1$s&code=%1$s&code_verifier=%1$s&refresh_token=%1$s&password=%1$s"
                    .formatted(CANARY);
    private static final String JSON = "{\"client_secret\": \"%1$s\", \"code\": \"%1$s\", \"tokens\": [\"%1$s\"],"
            .concat("\"deep\": {\"refreshToken\": \"%1$s\", \"Password\": \"%1$s\"}, \"providerId\": \"%1$s\"}")
            .formatted(CANARY);

    @Autowired
    Catalogue catalogue;

    @LocalServerPort
    int port;

    private Tenant tenant;
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void tenant() {
        tenant = Tenant.of(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded", "text/plain"})
    void no_operation_keeps_a_secret_that_it_was_sent(String type) {
        for (var card : cards()) {
            var body = type.contains("form") ? FORM : JSON;
            var path = card.path().replaceAll("\\{[^}]+}", CANARY) + QUERY;
            note(tenant.send(
                    card.method(),
                    path,
                    card.method().equals("GET") ? "" : body,
                    "Content-Type",
                    type,
                    "Authorization",
                    "Bearer " + CANARY,
                    "Cookie",
                    "session=" + CANARY,
                    "Cobrowse-Session-Token",
                    CANARY));
        }
        assertThat(everythingTold()).hasSizeGreaterThan(1_000).doesNotContain(CANARY);
    }

    @Test
    void no_operation_keeps_the_token_that_it_was_called_with() {
        for (var card : cards()) {
            if (card.path().equals("/api/v2/tokens/me")) continue;
            var path = card.path().replaceAll("\\{[^}]+}", tenant.token());
            note(tenant.call(
                    card.method(),
                    path,
                    card.method().equals("GET") ? "" : "{\"providerId\": \"" + tenant.token() + "\"}"));
        }
        assertThat(everythingTold()).hasSizeGreaterThan(1_000).doesNotContain(tenant.token());
    }

    @Test
    void no_token_that_was_issued_is_kept_nor_the_secret_for_it() {
        var client = tenant.organisation().at("/clients/0");
        var secret = client.path("secret").asString();
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(client.path("id").asString(), secret);
        var issued =
                note(tenant.send("POST", "/oauth/token", form, "Content-Type", "application/x-www-form-urlencoded"));
        assertThat(issued.statusCode()).isEqualTo(200);
        var token = Tenant.json(issued).path("access_token").asString();
        assertThat(everythingTold()).contains("access_token").doesNotContain(token, secret);
    }

    @Test
    void no_basic_credentials_are_kept() {
        var client = tenant.organisation().at("/clients/0");
        var secret = client.path("secret").asString();
        var pair = (client.path("id").asString() + ":" + secret).getBytes(StandardCharsets.UTF_8);
        var basic = Base64.getEncoder().encodeToString(pair);
        note(tenant.send(
                "POST",
                "/oauth/token",
                "grant_type=client_credentials&scope=" + secret,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Authorization",
                "Basic " + basic));
        assertThat(everythingTold()).contains("client_credentials").doesNotContain(secret, basic);
    }

    @Test
    void no_code_of_a_sign_in_is_kept() {
        var client = tenant.organisation()
                .path("clients")
                .valueStream()
                .filter(it -> !it.path("redirectUris").isEmpty())
                .findFirst()
                .orElseThrow();
        var signedIn = note(tenant.send(
                "POST",
                "/oauth/authorize" + link(client),
                "user=" + tenant.user("Ann"),
                "Content-Type",
                "application/x-www-form-urlencoded"));
        assertThat(signedIn.statusCode()).isEqualTo(302);
        var code = signedIn.headers().firstValue("Location").orElseThrow().replaceAll(".*[?&]code=([^&]*).*", "$1");
        assertThat(everythingTold()).contains("code=" + Redactor.HIDDEN).doesNotContain(code);
    }

    @Test
    void the_token_of_a_session_on_a_page_is_not_kept() {
        var ann = tenant.organisation()
                .path("tokens")
                .valueStream()
                .filter(token -> token.path("user").asString("").equals(tenant.user("Ann")))
                .map(token -> token.path("token").asString())
                .findFirst()
                .orElseThrow();
        var body =
                "{\"cobrowseType\": \"WEB\", \"cobrowseTarget\": \"https://example.com\", \"routingData\": {\"queueId\": \"%s\"}}"
                        .formatted(tenant.organisation().at("/queues/0/id").asString());
        var started =
                note(tenant.send("POST", "/api/v2/conversations/cobrowse", body, "Authorization", "Bearer " + ann));
        var token = started.headers().firstValue("Cobrowse-Session-Token").orElseThrow();
        assertThat(everythingTold()).contains("Cobrowse-Session-Token").doesNotContain(token, ann);
    }

    private static String link(JsonNode client) {
        return "?response_type=code&client_id=%s&redirect_uri=%s&code_challenge=%s&code_challenge_method=S256"
                .formatted(
                        client.path("id").asString(),
                        Tenant.encoded(client.at("/redirectUris/0").asString()),
                        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    private HttpResponse<String> note(HttpResponse<String> answer) {
        ids.add(Tenant.correlationId(answer));
        return answer;
    }

    private List<Card> cards() {
        return catalogue.operations().stream()
                .map(Operation::card)
                .filter(card -> !card.path().endsWith("/events"))
                .toList();
    }

    /** By every way there is. */
    private String everythingTold() {
        var told = new StringBuilder(tenant.sim("GET", "/_sim/journal", "").body());
        told.append(tenant.sim("GET", "/_sim/journal.har", "").body());
        told.append(tenant.sim("GET", "/_sim/journal/nobody", "").body());
        for (var id : ids) {
            for (var type : List.of("application/json", "text/html", "text/plain")) {
                told.append(tenant.sim("GET", "/_sim/explain/" + id, "", "Accept", type)
                        .body());
            }
        }
        return told.toString();
    }
}
