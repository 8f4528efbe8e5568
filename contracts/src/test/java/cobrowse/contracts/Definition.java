package cobrowse.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The vendor's definition of its API, a Swagger 2.0 document that a user has fetched: it is no part of this project. */
final class Definition {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REFERENCE = "#/definitions/";

    private final JsonNode document;
    private final JsonNode definitions;

    private Definition(JsonNode document) {
        this.document = document;
        this.definitions = lenient(document.path("definitions"));
    }

    static Definition read(Path file) {
        return new Definition(JSON.readTree(file.toFile()));
    }

    /** The operation that a call means; of several the one with the fewest variables. */
    Optional<JsonNode> operation(String method, String path) {
        return document.path("paths")
                .propertyStream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .sorted((one, other) -> variables(one.getKey()) - variables(other.getKey()))
                .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    /** The vendor says uri, and answers with addresses relative to its host; so do we. */
    private static JsonNode lenient(JsonNode schemas) {
        return JSON.readTree(schemas.toString().replace("\"format\":\"uri\"", "\"format\":\"uri-reference\""));
    }

    private static int variables(String path) {
        return path.length() - path.replace("{", "").length();
    }

    Optional<JsonNode> operation(String operationId) {
        return document.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation -> operation.path("operationId").asString("").equals(operationId))
                .findFirst();
    }

    /** What is wrong with an answer's body: against the schema, and fields that the schema does not have. */
    List<String> faults(JsonNode operation, int status, JsonNode body) {
        var schema = operation.path("responses").path(Integer.toString(status)).path("schema");
        if (schema.isMissingNode()) return List.of();
        var faults = new ArrayList<String>();
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("definitions", definitions);
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);
        registry.getSchema(whole).validate(body).stream().map(Error::toString).forEach(faults::add);
        strangers(schema, body, "").forEach(faults::add);
        return faults;
    }

    /** Fields that a schema does not name: a schema lets them pass, a client does not read them. */
    private Stream<String> strangers(JsonNode schema, JsonNode value, String where) {
        var resolved = resolved(schema);
        if (value.isArray())
            return value.valueStream().flatMap(item -> strangers(resolved.path("items"), item, where + "[]"));
        if (!value.isObject() || !resolved.has("properties")) return Stream.of();
        return value.propertyStream()
                .flatMap(field -> resolved.path("properties").has(field.getKey())
                        ? strangers(
                                resolved.path("properties").path(field.getKey()),
                                field.getValue(),
                                where + "." + field.getKey())
                        : Stream.of(where + "." + field.getKey() + " is no field of it"));
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.startsWith(REFERENCE)
                ? document.path("definitions").path(reference.substring(REFERENCE.length()))
                : schema;
    }
}
