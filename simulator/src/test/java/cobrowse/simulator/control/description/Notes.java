package cobrowse.simulator.control.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the code of an endpoint does not say of it: examples, above all. They stand in {@code calls.yml} of the folder's name
 * in {@code src/test/resources}; things that many paths name stand in {@code things.yml}.
 */
final class Notes {

    static final String FOLDER = "simulator/src/test/resources/cobrowse/simulator/control/";

    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonNode things = read("things.yml");
    private final Map<String, JsonNode> files = new HashMap<>();

    JsonNode of(Endpoint endpoint) {
        return file(endpoint).path(endpoint.name());
    }

    /** An example of what fills a gap of a path, and a sentence about it. */
    JsonNode gap(Endpoint endpoint, String name) {
        var own = of(endpoint).path("path").path(name);
        return own.isMissingNode() ? things.path(name) : own;
    }

    /** What is said of parameters, by name: by the endpoint's own note, or for those that it only lists by things.yml. */
    JsonNode query(Endpoint endpoint) {
        var own = of(endpoint).path("query");
        if (!own.isArray()) return own;
        var listed = YAML.createObjectNode();
        own.valueStream()
                .map(JsonNode::asString)
                .forEach(name -> listed.set(name, things.path("query").path(name)));
        return listed;
    }

    /** Notes about calls that are not served. */
    Set<String> superfluous(Iterable<Endpoint> endpoints) {
        var left = new TreeSet<String>();
        endpoints.forEach(endpoint -> left.addAll(file(endpoint).propertyNames()));
        endpoints.forEach(endpoint -> left.remove(endpoint.name()));
        return left;
    }

    private JsonNode file(Endpoint endpoint) {
        return files.computeIfAbsent(endpoint.notes(), Notes::read);
    }

    private static JsonNode read(String name) {
        try (var file = Notes.class.getResourceAsStream("/cobrowse/simulator/control/" + name)) {
            return file == null ? YAML.createObjectNode() : YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
