package cobrowse.contracts;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract files, read once more: for what the generated tests do not look at. */
final class Contracts {

    private static final Path FOLDER = Path.of("src", "main", "contracts");
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final List<Contract> ALL = read();

    private Contracts() {}

    /**
     * One document of a contract file.
     *
     * @param file the file's name without its ending: the id of a rule, or a success in words
     * @param name the file's name, unless the document has one of its own
     */
    record Contract(String file, String name, JsonNode yaml) {

        int status() {
            return yaml.at("/response/status").asInt();
        }

        String method() {
            return yaml.at("/request/method").asString();
        }

        /** Without the query. */
        String path() {
            return url().replaceFirst("\\?.*", "");
        }

        String url() {
            var request = yaml.get("request");
            if (request.has("url")) return request.get("url").asString();
            var query = request.get("queryParameters").properties().stream()
                    .flatMap(field ->
                            values(field.getValue()).map(value -> field.getKey() + "=" + encoded(value.asString())))
                    .collect(joining("&"));
            return request.get("urlPath").asString() + "?" + query;
        }

        Map<String, String> requestHeaders() {
            var headers = new LinkedHashMap<String, String>();
            yaml.at("/request/headers")
                    .properties()
                    .forEach(field ->
                            headers.put(field.getKey(), field.getValue().asString()));
            return headers;
        }

        String requestBody() {
            var body = yaml.at("/request/body");
            return body.isMissingNode() ? "" : body.isString() ? body.asString() : body.toString();
        }

        /** The rule that is broken; without a character where none is. */
        String brokenRule() {
            return yaml.at("/response/headers/Sim-Broken-Rule").asString("");
        }

        JsonNode responseBody() {
            return yaml.at("/response/body");
        }

        /** What has happened before, in the words of {@link Arrangements}. */
        List<String> given() {
            return yaml.at("/metadata/given")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }

        private static Stream<JsonNode> values(JsonNode oneOrMore) {
            return oneOrMore.isArray() ? oneOrMore.valueStream() : Stream.of(oneOrMore);
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    static List<Contract> all() {
        return ALL;
    }

    /** The contract that a generated test was made from. */
    static Contract testedBy(String method) {
        return ALL.stream()
                .filter(contract -> method.equals("validate_" + contract.name().replaceAll("[^A-Za-z0-9]", "_")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No file in " + FOLDER + " makes the test " + method
                        + ". Name it after the rule, or give its second document a name of its own."));
    }

    private static List<Contract> read() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .flatMap(Contracts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Contract> read(Path path) {
        var file = path.getFileName().toString().replaceFirst("\\.yml$", "");
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(path.toFile())) {
            return documents.readAll().stream()
                    .map(yaml -> new Contract(file, yaml.path("name").asString(file), yaml));
        }
    }
}
