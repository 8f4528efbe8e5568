package cobrowse.simulator.control.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Does what the served description says, as a program would that knows nothing else, and gets what it says. */
@ResourceLock("the demo organisation")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"simulator.https-port=0", "simulator.tls-folder=target/tls"})
class DescribedCallsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Pattern NAMES = Pattern.compile("Take some of ([\\w-]+(?:, [\\w-]+)*)\\.");

    @LocalServerPort
    int port;

    private Trial trial;
    private JsonNode document;

    @BeforeEach
    void read() {
        trial = new Trial("http://localhost:" + port);
        var itself = new Described("GET", "/_sim/openapi.json", JSON.createObjectNode());
        document = trial.run(itself, Optional.empty()).json();
    }

    @AfterEach
    void leave() {
        trial.reset();
    }

    @TestFactory
    Stream<DynamicTest> each_example_is_carried_out_and_answered_as_described() {
        return Described.all(document).stream()
                .flatMap(operation -> bodies(operation)
                        .map(body -> dynamicTest(
                                operation + body.map(sent -> " " + sent.text()).orElse(""), () -> {
                                    var answer = trial.run(operation, body);
                                    assertThat(answer.isGood())
                                            .as(answer.text())
                                            .isTrue();
                                    var schema = operation.answer(answer.status(), answer.type());
                                    if (answer.type().isEmpty())
                                        assertThat(schema.isMissingNode()).isTrue();
                                    else
                                        assertThat(schema.isObject())
                                                .as("a schema")
                                                .isTrue();
                                    if (answer.type().endsWith("json"))
                                        assertThat(errors(schema, answer.json()))
                                                .isEmpty();
                                })));
    }

    @TestFactory
    Stream<DynamicTest> each_example_keeps_its_own_schema() {
        return Described.all(document).stream()
                .flatMap(operation -> operation.objects().stream()
                        .map(example -> dynamicTest(operation + " " + example, () -> {
                            var schema = operation.operation().at("/requestBody/content/application~1json/schema");
                            assertThat(errors(schema, example)).isEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> each_call_about_nothing_is_refused_as_described() {
        return Described.all(document).stream()
                .filter(operation -> operation.path().contains("{"))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var body = operation.bodies().stream().findFirst();
                    var answer = trial.run(operation, body, nobody(operation));
                    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
                    assertThat(errors(refusal(answer.type()), answer.json())).isEmpty();
                }));
    }

    /** Where a wrong name is refused by naming the right ones, those are all there are. */
    @TestFactory
    Stream<DynamicTest> each_name_that_a_query_takes_is_described() {
        return Described.all(document).stream()
                .filter(operation -> !operation.names("query").isEmpty())
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var known =
                            NAMES.matcher(trial.ask(operation, "no-such-name=1").at("/fix"));
                    if (!known.matches()) return;
                    assertThat(operation.names("query"))
                            .as("name them under `query` in calls.yml, and say what they mean there or in things.yml")
                            .containsExactlyInAnyOrder(known.group(1).split(", "));
                }));
    }

    @Test
    void no_reference_leads_nowhere() {
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(to -> assertThat(document.at(to.substring(1)).isMissingNode())
                        .as(to)
                        .isFalse());
    }

    @Test
    void operation_ids_are_unique() {
        var ids = document.path("paths")
                .valueStream()
                .flatMap(path -> path.valueStream())
                .flatMap(operation -> operation.optional("operationId").stream())
                .map(JsonNode::asString);
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void clients_are_to_call_whom_they_asked() {
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
    }

    private static Stream<Optional<Described.Body>> bodies(Described operation) {
        return operation.bodies().isEmpty()
                ? Stream.of(Optional.empty())
                : operation.bodies().stream().map(Optional::of);
    }

    private static Map<String, String> nobody(Described operation) {
        return Stream.of(operation.path().split("/"))
                .filter(part -> part.startsWith("{"))
                .collect(Collectors.toMap(part -> part.substring(1, part.length() - 1), part -> "nobody"));
    }

    private JsonNode refusal(String type) {
        var schema = document.path("components")
                .path("responses")
                .path("Refused")
                .path("content")
                .path(type);
        assertThat(schema.has("schema")).as("a refusal in " + type).isTrue();
        return schema.path("schema");
    }

    private List<String> errors(JsonNode schema, JsonNode value) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole).validate(value).stream()
                .map(Error::toString)
                .toList();
    }
}
