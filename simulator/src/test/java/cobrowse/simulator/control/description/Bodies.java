package cobrowse.simulator.control.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.async.DeferredResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes what goes in and what comes out. Status and content type of the answer are those that its example gets. */
record Bodies(Notes notes, Schemas schemas) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Where the answer's schema waits for its status. */
    static final String ANSWER = "2XX";

    private static final Set<Class<?>> WRAPPERS = Set.of(
            ResponseEntity.class,
            HttpEntity.class,
            DeferredResult.class,
            Callable.class,
            CompletableFuture.class,
            CompletionStage.class);

    void describe(Endpoint endpoint, ObjectNode operation) {
        var note = notes.of(endpoint);
        if (endpoint.order().isPresent() || note.has("body") || note.has("bodies")) {
            var content = operation.putObject("requestBody").putObject("content");
            request(endpoint, note, content);
        }
        var responses = operation.putObject("responses");
        var answer = answer(endpoint, note);
        responses.putObject(ANSWER).set("schema", answer);
        responses.putObject("401").put("$ref", "#/components/responses/Unauthorized");
        responses.putObject("403").put("$ref", "#/components/responses/CrossSite");
        responses.putObject("4XX").put("$ref", "#/components/responses/Refused");
    }

    private void request(Endpoint endpoint, JsonNode note, ObjectNode content) {
        endpoint.order()
                .ifPresent(order -> content.putObject("application/json").set("schema", schemas.refer(order)));
        if (note.has("body")) example(content, "application/json", "an example", note.path("body"));
        note.path("bodies").propertyStream().forEach(body -> named(content, body.getKey(), body.getValue()));
        assertThat(content.findValues("examples"))
                .as(
                        "%s takes a body. Put an example into %s%s:%n%n%s:%n  body: {field: value}%n",
                        endpoint.name(), Notes.FOLDER, endpoint.notes(), endpoint.name())
                .isNotEmpty();
    }

    /** @param note JSON to send, or of what is none, its type and what to send */
    private static void named(ObjectNode content, String says, JsonNode note) {
        if (note.has("send")) example(content, note.path("type").asString("application/json"), says, note.path("send"));
        else example(content, "application/json", says, note);
    }

    private static void example(ObjectNode content, String type, String says, JsonNode value) {
        var examples = content.withObjectProperty(type).withObjectProperty("examples");
        var example = examples.putObject(Integer.toString(examples.size() + 1));
        example.put("summary", says).set("value", value);
        if (!content.path(type).has("schema")) {
            content.withObjectProperty(type).putObject("schema").put("type", value.isString() ? "string" : "object");
        }
    }

    private ObjectNode answer(Endpoint endpoint, JsonNode note) {
        if (note.path("answer").isObject())
            return (ObjectNode) note.path("answer").deepCopy();
        if (note.has("answer")) return anyOf(note.path("answer"));
        var type = unwrapped(endpoint.handler().getMethod().getGenericReturnType());
        if (type == void.class || type == Void.class) return JSON.createObjectNode();
        if (type instanceof Class<?> known && !known.getName().startsWith("cobrowse.")) return text(endpoint, known);
        return schemas.refer(type);
    }

    /** A type that tells nothing of its fields is right for text and streams only. */
    private static ObjectNode text(Endpoint endpoint, Class<?> type) {
        assertThat(type != Object.class && !JsonNode.class.isAssignableFrom(type) && type != Map.class)
                .as(
                        "%s answers %s, which says nothing. Return a record, or name what is answered in %s%s:%n%n%s:%n"
                                + "  answer: [the record's full name]    # or a JSON schema%n",
                        endpoint.name(), type.getSimpleName(), Notes.FOLDER, endpoint.notes(), endpoint.name())
                .isTrue();
        return JSON.createObjectNode().put("type", "string");
    }

    private ObjectNode anyOf(JsonNode names) {
        var schema = JSON.createObjectNode();
        var each = schema.putArray("anyOf");
        names.valueStream().map(JsonNode::asString).forEach(name -> each.add(schemas.refer(named(name))));
        return schema;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("there is no " + name + ", which an `answer` in calls.yml names", e);
        }
    }

    private static Type unwrapped(Type type) {
        if (!(type instanceof ParameterizedType outer)) return type;
        var inner = outer.getActualTypeArguments()[0];
        return WRAPPERS.contains(outer.getRawType()) ? unwrapped(inner) : type;
    }
}
