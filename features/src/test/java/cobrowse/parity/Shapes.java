package cobrowse.parity;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Bodies reduced to their shape: names of fields and types of values, {@code {"id": "string", "errors": [{"code": "string"}]}}.
 *
 * <p>An object whose keys are the data, and not names of fields, becomes {@code "map"}. A list has the shapes of its entries in
 * one.
 */
public record Shapes(Words words) {

    /** Fields of the vendor's bodies whose keys anybody may choose. */
    private static final Set<String> MAPS = Set.of(
            "attributes",
            "context",
            "customAttributes",
            "customFields",
            "data",
            "headers",
            "messageParams",
            "params",
            "participantData",
            "scriptData",
            "variables");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    /** @param type of the content, may be null */
    public JsonNode of(String type, String body) {
        if (body.isBlank()) return text("nothing");
        if (type != null && type.contains("html")) return text("a page");
        return read(body).map(this::shape).orElseGet(() -> text("a text"));
    }

    /** The shape of a stream, which nobody waits for. */
    public static JsonNode stream() {
        return text("a stream");
    }

    /** The vendor's code, or OAuth's error; empty where there is none. */
    public String code(String body) {
        return read(body)
                .flatMap(it -> code(it, "code").or(() -> code(it, "error")))
                .orElse("");
    }

    private Optional<String> code(JsonNode body, String field) {
        return Optional.ofNullable(body.get(field)).filter(JsonNode::isString).map(it -> words.code(it.stringValue()));
    }

    private static Optional<JsonNode> read(String body) {
        try {
            return Optional.of(JSON.readTree(body)).filter(JsonNode::isContainer);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private JsonNode shape(JsonNode value) {
        if (value.isArray())
            return MAKE.arrayNode().addAll(merged(value.values()).stream().toList());
        if (value.isObject()) return object(value);
        return text(value.getNodeType().name().toLowerCase(Locale.ROOT));
    }

    private JsonNode object(JsonNode value) {
        if (!words.mayName(value.propertyNames())) return text("map");
        var fields = new TreeMap<String, JsonNode>();
        value.propertyStream()
                .forEach(field -> fields.put(
                        field.getKey(), MAPS.contains(field.getKey()) ? text("map") : shape(field.getValue())));
        var made = MAKE.objectNode();
        fields.forEach(made::set);
        return made;
    }

    /** One shape for all entries, if there are any. */
    private Optional<JsonNode> merged(Collection<JsonNode> entries) {
        return entries.stream().map(this::shape).reduce(Shapes::merge);
    }

    private static JsonNode merge(JsonNode one, JsonNode other) {
        if (one.equals(other)) return one;
        if (one instanceof ObjectNode left && other instanceof ObjectNode right) return mergeFields(left, right);
        if (one instanceof ArrayNode left && other instanceof ArrayNode right) {
            return left.isEmpty()
                    ? right
                    : right.isEmpty() ? left : MAKE.arrayNode().add(merge(left.get(0), right.get(0)));
        }
        var types = new TreeSet<>(Set.of(type(one), type(other)));
        return text(types.stream().collect(Collectors.joining(" or ")));
    }

    private static JsonNode mergeFields(ObjectNode left, ObjectNode right) {
        var fields = new TreeMap<String, JsonNode>();
        left.propertyStream().forEach(field -> fields.put(field.getKey(), field.getValue()));
        right.propertyStream().forEach(field -> fields.merge(field.getKey(), field.getValue(), Shapes::merge));
        var made = MAKE.objectNode();
        fields.forEach(made::set);
        return made;
    }

    private static String type(JsonNode shape) {
        return shape instanceof StringNode text ? text.stringValue() : shape.isArray() ? "list" : "object";
    }

    private static JsonNode text(String words) {
        return MAKE.stringNode(words);
    }
}
