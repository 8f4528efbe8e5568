package cobrowse.simulator.control.description;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.control.description.Javadocs.Doc;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may follow a path: parameters of the method, with their Javadoc, and those that only the notes know.
 *
 * @param notes of each by name: says, example
 */
record QueryParameters(JsonNode notes, Doc doc) {

    Stream<ObjectNode> of(Endpoint endpoint) {
        var declared = Arrays.stream(endpoint.handler().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .filter(parameter -> !Map.class.isAssignableFrom(parameter.getParameterType()))
                .toList();
        var names = declared.stream().map(QueryParameters::name).toList();
        return Stream.concat(
                declared.stream().map(parameter -> described(endpoint, name(parameter), isRequired(parameter))),
                notes.propertyNames().stream()
                        .filter(name -> !names.contains(name))
                        .map(name -> described(endpoint, name, false)));
    }

    private ObjectNode described(Endpoint endpoint, String name, boolean required) {
        var note = notes.path(name);
        var says = note.path("says").asString(doc.parameters().getOrDefault(name, ""));
        assertThat(says)
                .as("%s: say what %s means, by @param or under `query` in %s", endpoint.name(), name, endpoint.notes())
                .isNotEmpty();
        var parameter = new JsonMapper().createObjectNode().put("name", name).put("in", "query");
        if (required) parameter.put("required", true);
        parameter.put("description", says);
        parameter.putObject("schema").put("type", "string");
        if (note.has("example")) parameter.put("example", note.path("example").asString());
        return parameter;
    }

    private static String name(MethodParameter parameter) {
        var annotation = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        if (!annotation.name().isEmpty()) return annotation.name();
        return parameter.getParameter().getName();
    }

    private static boolean isRequired(MethodParameter parameter) {
        var annotation = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        return annotation.required() && parameter.getParameterType() != Optional.class;
    }
}
