package cobrowse.simulator.control.description;

import cobrowse.simulator.control.description.ControlCall.Body;
import cobrowse.simulator.control.description.ControlCall.Field;
import cobrowse.simulator.control.description.ControlCall.FirstCall;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads an OpenAPI document for people: of what it may hold, that which the build writes. */
record Reading(JsonNode document) {

    private static final Map<String, String> IN_WORDS = Map.of(
            "string", "text",
            "integer", "whole number",
            "number", "number",
            "boolean", "true or false",
            "array", "list",
            "object", "object");

    List<Subject> subjects() {
        return document.path("tags")
                .valueStream()
                .map(tag -> new Subject(
                        tag.path("name").asString(), tag.path("description").asString(), calls(tag.path("name"))))
                .toList();
    }

    private List<ControlCall> calls(JsonNode tag) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation ->
                                operation.getValue().path("tags").path(0).equals(tag))
                        .map(operation -> call(operation.getKey(), path.getKey(), operation.getValue())))
                .toList();
    }

    private ControlCall call(String method, String path, JsonNode operation) {
        return new ControlCall(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asString(""),
                operation.path("description").asString(""),
                parameters(operation, "path").map(this::field).toList(),
                parameters(operation, "query").map(this::field).toList(),
                fields(operation.path("requestBody")),
                bodies(operation.path("requestBody")),
                operation.path("x-first").valueStream().map(Reading::first).toList(),
                parameters(operation, "header").anyMatch(named("Sim-Organisation")));
    }

    private static Predicate<JsonNode> named(String name) {
        return parameter -> parameter.path("name").asString().equals(name);
    }

    private Stream<JsonNode> parameters(JsonNode operation, String place) {
        return operation
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asString().equals(place));
    }

    private Field field(JsonNode parameter) {
        return new Field(
                parameter.path("name").asString(),
                kind(parameter.path("schema")),
                parameter.path("required").asBoolean(false),
                parameter.path("description").asString(""),
                parameter.path("example").asString(""));
    }

    private List<Field> fields(JsonNode requestBody) {
        var schema =
                resolved(requestBody.path("content").path("application/json").path("schema"));
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        return schema.path("properties")
                .propertyStream()
                .map(property -> new Field(
                        property.getKey(),
                        kind(property.getValue()),
                        required.contains(property.getKey()),
                        property.getValue().path("description").asString(""),
                        ""))
                .toList();
    }

    /** The type in words. */
    private String kind(JsonNode given) {
        var schema = resolved(given);
        var words =
                schema.path("enum").valueStream().map(word -> word.asString()).toList();
        if (!words.isEmpty()) return "one of " + String.join(", ", words);
        var types = schema.path("type").isArray() ? schema.path("type").valueStream() : Stream.of(schema.path("type"));
        var kinds = types.map(type -> type.asString(""))
                .filter(type -> !type.isEmpty() && !type.equals("null"))
                .map(type -> IN_WORDS.getOrDefault(type, type))
                .collect(Collectors.joining(" or "));
        return switch (schema.path("format").asString("")) {
            case "duration" -> "ISO 8601 duration";
            case "date-time" -> "ISO 8601 time";
            default -> kinds.isEmpty() ? "anything" : kinds;
        };
    }

    private static List<Body> bodies(JsonNode requestBody) {
        return requestBody
                .path("content")
                .propertyStream()
                .flatMap(content -> bodies(content.getKey(), content.getValue()))
                .toList();
    }

    private static Stream<Body> bodies(String type, JsonNode content) {
        return content.path("examples")
                .valueStream()
                .map(example -> new Body(example.path("summary").asString(""), type, text(example.path("value"))));
    }

    private static FirstCall first(JsonNode call) {
        var gives = call.path("gives")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, gap -> gap.getValue().asString()));
        return new FirstCall(
                call.path("method").asString(),
                call.path("path").asString(),
                call.path("token").asString(""),
                call.path("body").isMissingNode() ? "" : text(call.path("body")),
                gives);
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toPrettyString();
    }

    private JsonNode resolved(JsonNode node) {
        var to = node.path("$ref").asString("");
        return to.isEmpty() ? node : document.at(to.substring(1));
    }
}
