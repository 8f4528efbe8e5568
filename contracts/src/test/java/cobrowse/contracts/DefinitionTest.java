package cobrowse.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cobrowse.contracts.Contracts.Contract;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the contracts, which show every field of every answer, and what the simulator declares of each operation against the
 * vendor's definition. Its licence keeps the definition out of this project: who has fetched it names the file by
 * {@code -Dplatform.definition=FILE}.
 */
@EnabledIfSystemProperty(named = "platform.definition", matches = ".+", disabledReason = "no definition was named")
class DefinitionTest {

    private static final Definition DEFINITION = Definition.read(Path.of(System.getProperty("platform.definition")));

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode CATALOGUE =
            JSON.readTree(new Http(RunningSimulator.baseUri()).expect("GET", "/_sim/rules", Map.of(), ""));

    @TestFactory
    Stream<DynamicTest> every_answer_fits_the_definition() {
        return Contracts.all().stream()
                .filter(contract ->
                        isOfPlatform(contract) && !contract.responseBody().isMissingNode())
                .map(contract -> dynamicTest(contract.toString(), () -> {
                    var operation = DEFINITION.operation(contract.method(), contract.path());
                    if (operation.isEmpty()) return;
                    assertThat(DEFINITION.faults(operation.get(), contract.status(), written(contract)))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_operation_is_declared_as_the_vendor_does() {
        return CATALOGUE
                .path("operations")
                .valueStream()
                .filter(operation -> !operation.path("operationId").asString("").isEmpty())
                .map(operation ->
                        dynamicTest(operation.path("operationId").asString(), () -> declaredAlike(operation)));
    }

    private static void declaredAlike(JsonNode ours) {
        var known = DEFINITION.operation(ours.path("operationId").asString());
        assumeThat(known).as("an operation that this definition has").isPresent();
        var theirs = known.orElseThrow();
        var needed = theirs.path("x-inin-requires-permissions");
        assertThat(words(ours.path("permissions").path("anyOrAllOf"))).isEqualTo(words(needed.path("permissions")));
        if (needed.path("permissions").size() > 0)
            assertThat(ours.path("permissions").path("all").asBoolean())
                    .isEqualTo(needed.path("type").asString().equals("ALL"));
        var scopes = new TreeSet<String>();
        theirs.path("security").valueStream().forEach(way -> scopes.addAll(words(way.path("PureCloud OAuth"))));
        assertThat(words(ours.path("scopes").path("anyOrAllOf")))
                .as("scopes; those of the posts may come on top")
                .containsAll(scopes);
        assertThat(ours.path("deprecated").asBoolean())
                .as("deprecated")
                .isEqualTo(theirs.path("deprecated").asBoolean(false));
    }

    /** A body that is a text stands in a contract as it is written, with its quotes. */
    private static JsonNode written(Contract contract) {
        var body = contract.responseBody();
        return body.isString() && body.asString().startsWith("\"") ? JSON.readTree(body.asString()) : body;
    }

    private static boolean isOfPlatform(Contract contract) {
        return contract.yaml().at("/response/headers/Sim-Dialect").asString("").contains("platform");
    }

    private static Set<String> words(JsonNode list) {
        return new TreeSet<>(
                list.isArray() ? list.valueStream().map(JsonNode::asString).toList() : List.<String>of());
    }
}
