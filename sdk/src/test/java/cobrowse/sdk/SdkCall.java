package cobrowse.sdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A call of an official operation, as a line of a file in {@code calls} has it; a line may have several. The head of users.yml says how it is written.
 *
 * @param as who calls: a person, or a client by the last of its names, or guest
 * @param with the SDK's parameters by their names, without the body
 * @param body what is sent, as JSON
 * @param status what is expected
 * @param has what the answer must have, by JSON pointers
 * @param given what has to be done before
 */
record SdkCall(
        String operationId,
        String as,
        JsonNode with,
        Optional<JsonNode> body,
        int status,
        List<String> has,
        List<JsonNode> given) {

    private static final Path FOLDER = Path.of("src/test/resources/calls");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Of all files, but for the one that lists what the Java SDK is too old for. */
    static List<SdkCall> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .flatMap(file -> of(read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        return YAML.readTree(file.toFile());
    }

    private static Stream<SdkCall> of(JsonNode file) {
        return file.propertyStream().flatMap(line -> {
            var calls = line.getValue();
            return (calls.isArray() ? calls.valueStream() : Stream.of(calls)).map(call -> of(line.getKey(), call));
        });
    }

    private static SdkCall of(String operationId, JsonNode line) {
        return new SdkCall(
                operationId,
                line.path("as").asString("Ann"),
                line.path("with"),
                Optional.of(line.path("body")).filter(body -> !body.isMissingNode()),
                line.path("status").asInt(200),
                line.path("has").valueStream().map(JsonNode::asString).toList(),
                line.path("given").valueStream().toList());
    }

    @Override
    public String toString() {
        return operationId;
    }
}
