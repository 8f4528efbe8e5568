package cobrowse.simulator.control.description;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An operation of an OpenAPI document, as somebody reads it who knows nothing else. */
record Described(String method, String path, ObjectNode operation) {

    record Body(String type, String text) {}

    static List<Described> all(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation ->
                                new Described(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), (ObjectNode)
                                        operation.getValue())))
                .toList();
    }

    /** Example bodies. */
    List<Body> bodies() {
        return operation
                .at("/requestBody/content")
                .propertyStream()
                .flatMap(content -> content.getValue()
                        .path("examples")
                        .valueStream()
                        .map(example -> example.path("value"))
                        .map(value ->
                                new Body(content.getKey(), value.isString() ? value.asString() : value.toString())))
                .toList();
    }

    /** Example bodies that are JSON objects. */
    List<ObjectNode> objects() {
        return operation
                .at("/requestBody/content/application~1json/examples")
                .valueStream()
                .map(example -> example.path("value"))
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast)
                .toList();
    }

    Map<String, String> gaps() {
        return examples("path");
    }

    Map<String, String> query() {
        return examples("query");
    }

    Map<String, String> headers() {
        return examples("header");
    }

    List<JsonNode> first() {
        return operation.path("x-first").valueStream().toList();
    }

    /** The schema of what is answered in a content type. */
    JsonNode answer(int status, String type) {
        return operation
                .path("responses")
                .path(Integer.toString(status))
                .path("content")
                .path(type)
                .path("schema");
    }

    /** Names of parameters. @param place path, query or header */
    List<String> names(String place) {
        return parameters(place)
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private Stream<JsonNode> parameters(String place) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals(place));
    }

    private Map<String, String> examples(String place) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals(place))
                .filter(parameter -> parameter.has("example"))
                .collect(Collectors.toMap(
                        parameter -> parameter.path("name").asString(),
                        parameter -> parameter.path("example").asString()));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
