package cobrowse.simulator.control.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** An organisation for each test, like the demo organisation, and the two sides from which it is called. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ArrangeTest {

    public record Answer(int status, HttpHeaders headers, JsonNode body) {

        public String text(String pointer) {
            return body.at(pointer).asString("");
        }

        /** The answer, which must be one to a call that went well. */
        public Answer good() {
            assertThat(HttpStatusCode.valueOf(status).is2xxSuccessful())
                    .as("%s %s", status, body)
                    .isTrue();
            return this;
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    private JsonNode organisation = MissingNode.getInstance();

    @BeforeEach
    void anOrganisationOfItsOwn() {
        organisation = MissingNode.getInstance();
        organisation = post("/_sim/organisations", "{}").good().body();
    }

    /** A control call about the test's organisation. */
    protected Answer post(String path, String json) {
        return control(HttpMethod.POST, path, json);
    }

    protected Answer patch(String path, String json) {
        return control(HttpMethod.PATCH, path, json);
    }

    protected Answer get(String path) {
        return control(HttpMethod.GET, path, "");
    }

    protected Answer delete(String path) {
        return control(HttpMethod.DELETE, path, "");
    }

    /** A call of the imitated API. */
    protected Answer api(String token, String method, String path, String json) {
        return answer(client().method(HttpMethod.valueOf(method))
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + token)
                .body(json));
    }

    protected Answer login(String form) {
        return answer(client().post()
                .uri("/oauth/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form));
    }

    protected String organisationId() {
        return organisation.at("/id").asString("");
    }

    /** The id of a thing of the organisation, by its name or, where it has none, by its place. */
    protected String id(String things, String name) {
        return found(things, name).at("/id").asString();
    }

    protected JsonNode found(String things, String name) {
        return organisation
                .at("/" + things)
                .valueStream()
                .filter(thing -> thing.at("/name").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The id of one of the demo's six conversations, in their order. */
    String conversation(int place) {
        return organisation.at("/conversations/%d/id".formatted(place)).asString();
    }

    String customer(int place) {
        return organisation.at("/conversations/%d/customer/id".formatted(place)).asString();
    }

    /** A token that lives for an hour, for whom the order names. */
    protected String token(String order) {
        return post("/_sim/tokens", order).good().text("/access_token");
    }

    protected String backend() {
        return token("{}");
    }

    protected String now() {
        return get("/_sim/clock").text("/now");
    }

    static void assertProblem(Answer answer, int status, String field) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.text("/field")).isEqualTo(field);
        assertThat(answer.text("/fix")).isNotEmpty();
    }

    private Answer control(HttpMethod method, String path, String json) {
        var call = client().method(method).uri(path).contentType(MediaType.APPLICATION_JSON);
        if (!organisation.isMissingNode()) call.header("Sim-Organisation", organisationId());
        return answer(call.body(json));
    }

    private RestClient client() {
        return RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + port)
                .build();
    }

    private static Answer answer(RestClient.RequestHeadersSpec<?> call) {
        var answer = call.retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
        var text = Optional.ofNullable(answer.getBody()).orElse("");
        var body = text.isEmpty() ? MissingNode.getInstance() : Objects.requireNonNull(JSON.readTree(text));
        return new Answer(answer.getStatusCode().value(), answer.getHeaders(), body);
    }
}
