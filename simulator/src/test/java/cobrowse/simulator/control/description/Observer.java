package cobrowse.simulator.control.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds to a document what only a running simulator tells: status and content type of an answer, which fields must be sent, which
 * words are taken, and which texts are times.
 */
record Observer(ObjectNode document, Trial trial) {

    private static final Pattern WORDS = Pattern.compile("Send one of ([\\w-]+(?:, [\\w-]+)*)\\.");
    private static final Pattern DURATION = Pattern.compile("-?P(?=.)(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?([\\d.]+S)?)?");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    void observe() {
        for (var operation : Described.all(document)) {
            answers(operation);
            var fields = resolved(operation.operation().at("/requestBody/content/application~1json/schema"));
            if (fields.has("properties") && !operation.objects().isEmpty()) fields(operation, (ObjectNode) fields);
        }
    }

    private void answers(Described operation) {
        var responses = (ObjectNode) operation.operation().path("responses");
        var schema = ((ObjectNode) responses.remove(Bodies.ANSWER)).path("schema");
        var bodies = operation.bodies().stream().map(Optional::of).toList();
        for (var body : bodies.isEmpty() ? List.of(Optional.<Described.Body>empty()) : bodies) {
            var answer = trial.run(operation, body);
            assertThat(answer.isGood())
                    .as(
                            "%s: its example%s got %s. Correct it, or say what comes `first`, in %s…/calls.yml",
                            operation, body.map(sent -> " " + sent.text()).orElse(""), answer, Notes.FOLDER)
                    .isTrue();
            var status = Integer.toString(answer.status());
            var response = response(answer, schema);
            var noted = responses.path(status);
            responses.set(status, noted instanceof ObjectNode more ? Fusion.of(response, more) : response);
        }
        sort(responses);
    }

    private static ObjectNode response(Trial.Answer answer, JsonNode schema) {
        var response = ((ObjectNode) schema).objectNode();
        response.put("description", HttpStatus.valueOf(answer.status()).getReasonPhrase());
        if (!answer.type().isEmpty()) {
            response.putObject("content").putObject(answer.type()).set("schema", schema);
        }
        return response;
    }

    private static void sort(ObjectNode responses) {
        var sorted =
                responses.propertyStream().sorted(Map.Entry.comparingByKey()).toList();
        responses.removeAll();
        sorted.forEach(response -> responses.set(response.getKey(), response.getValue()));
    }

    private void fields(Described operation, ObjectNode schema) {
        var required = schema.arrayNode();
        schema.path("properties").propertyStream().forEach(property -> {
            var field = (ObjectNode) property.getValue();
            withoutNull(field);
            if (!says(field)) typed(operation, property.getKey(), field);
            if (isRequired(operation, property.getKey())) required.add(property.getKey());
            if (field.path("type").asString("").equals("string")) text(operation, property.getKey(), field);
        });
        if (!required.isEmpty()) schema.set("required", required);
    }

    /** What is null counts as left out, so nobody needs to be told of it. */
    private static void withoutNull(ObjectNode field) {
        if (!(field.path("type") instanceof ArrayNode types)) return;
        var kinds = types.valueStream()
                .map(JsonNode::asString)
                .filter(kind -> !kind.equals("null"))
                .toList();
        if (kinds.size() == 1) field.put("type", kinds.get(0));
    }

    private static boolean says(ObjectNode field) {
        return field.has("type") || field.has("$ref") || field.has("anyOf");
    }

    /** What may be of several types is of those that the examples have. */
    private static void typed(Described operation, String name, ObjectNode field) {
        var types = operation.objects().stream()
                .filter(example -> example.has(name))
                .map(example -> example.path(name).getNodeType().name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
        if (!types.isEmpty()) types.forEach(field.putArray("type")::add);
    }

    /** Whether no example does without it. */
    private boolean isRequired(Described operation, String name) {
        return operation.objects().stream().allMatch(example -> {
            if (!example.has(name)) return false;
            var without = example.deepCopy();
            without.remove(name);
            return refusal(operation, without, name).isPresent();
        });
    }

    private void text(Described operation, String name, ObjectNode field) {
        var examples = operation.objects().stream()
                .map(example -> example.path(name).asString(""))
                .filter(example -> !example.isEmpty())
                .toList();
        format(examples).ifPresent(format -> field.put("format", format));
        var words = words(operation, name);
        if (!words.isEmpty()) words.forEach(field.putArray("enum")::add);
    }

    private static Optional<String> format(List<String> examples) {
        if (examples.isEmpty()) return Optional.empty();
        if (examples.stream().allMatch(DURATION.asMatchPredicate())) return Optional.of("duration");
        return examples.stream().allMatch(TIME.asMatchPredicate()) ? Optional.of("date-time") : Optional.empty();
    }

    /** A word that there cannot be is refused by naming those that there are. */
    private List<String> words(Described operation, String name) {
        var nonsense = operation.objects().get(0).deepCopy().put(name, "no-such-word");
        return refusal(operation, nonsense, name).stream()
                .map(WORDS::matcher)
                .filter(found -> found.matches())
                .flatMap(found -> Arrays.stream(found.group(1).split(", ")))
                .toList();
    }

    /** The fix, where the body is refused for this field. */
    private Optional<String> refusal(Described operation, ObjectNode body, String name) {
        var sent = new Described.Body("application/json", body.toString());
        return Stream.of(trial.run(operation, Optional.of(sent)))
                .filter(answer -> !answer.isGood() && answer.at("/field").equals(name))
                .map(answer -> answer.at("/fix"))
                .findFirst();
    }

    private JsonNode resolved(JsonNode schema) {
        var to = schema.path("$ref").asString("");
        return to.isEmpty() ? schema : document.at(to.substring(1));
    }
}
