package cobrowse.simulator.control.description;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.control.description.Javadocs.Doc;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes endpoints by OpenAPI: what they say of themselves, and what the notes say. */
final class Describer {

    private static final JsonMapper JSON = new JsonMapper();

    private final Javadocs javadocs;
    private final Notes notes;
    private final Schemas schemas;
    private final Bodies bodies;

    Describer(Javadocs javadocs, Notes notes, Schemas schemas) {
        this.javadocs = javadocs;
        this.notes = notes;
        this.schemas = schemas;
        this.bodies = new Bodies(notes, schemas);
    }

    ObjectNode describe(List<Endpoint> endpoints, ObjectNode frame) {
        var document = frame.deepCopy();
        var tags = document.putArray("tags");
        endpoints.stream()
                .map(Endpoint::subject)
                .distinct()
                .sorted()
                .forEach(subject -> tags.addObject().put("name", subject).put("description", subject(subject)));
        var operations = endpoints.stream().map(this::operation).toList();
        // Only now do references say where they lead to, so nothing is copied before.
        var own = (ObjectNode) document.withObjectProperty("components").withObjectProperty("schemas");
        schemas.collected().propertyStream().forEach(schema -> own.set(schema.getKey(), schema.getValue()));
        var paths = document.putObject("paths");
        for (var at = 0; at < endpoints.size(); at++) put(paths, endpoints.get(at), operations.get(at));
        return document;
    }

    /** Of two endpoints that share a path, for different content types, the one that is first by name speaks for both. */
    private void put(ObjectNode paths, Endpoint endpoint, ObjectNode operation) {
        var path = paths.withObjectProperty(endpoint.path());
        var method = endpoint.method().toLowerCase(Locale.ROOT);
        var also = notes.of(endpoint).path("also");
        var own = also instanceof ObjectNode more ? Fusion.of(more, operation) : operation;
        path.set(method, path.path(method) instanceof ObjectNode other ? Fusion.of(other, own) : own);
    }

    private String subject(String name) {
        var folder = "cobrowse.simulator.control." + name;
        assertThat(javadocs.ofPackage(folder))
                .as("give package-info.java of %s a sentence that says what its calls are about", folder)
                .isPresent();
        return javadocs.ofPackage(folder).orElseThrow().first();
    }

    private ObjectNode operation(Endpoint endpoint) {
        var operation = JSON.createObjectNode();
        var doc = doc(endpoint);
        operation.putArray("tags").add(endpoint.subject());
        operation.put("operationId", endpoint.operationId());
        operation.put("summary", doc.first());
        if (!doc.more().isEmpty()) operation.put("description", doc.more());
        parameters(endpoint, doc, operation);
        bodies.describe(endpoint, operation);
        var first = notes.of(endpoint).path("first");
        if (!first.isMissingNode()) operation.set("x-first", FirstCalls.of(first));
        return operation;
    }

    /** The method's own, or its class's where that has but one endpoint. */
    private Doc doc(Endpoint endpoint) {
        var type = endpoint.handler().getBeanType();
        var own = javadocs.of(type, endpoint.handler().getMethod());
        var only = List.of(type.getDeclaredMethods()).stream()
                        .filter(Describer::isEndpoint)
                        .count()
                == 1;
        var found = own.or(() -> only ? javadocs.of(type) : Optional.empty())
                .filter(doc -> !doc.first().isEmpty());
        assertThat(found)
                .as("%s says nothing of itself: give %s a Javadoc", endpoint.name(), endpoint.operationId())
                .isPresent();
        return found.orElseThrow();
    }

    private static boolean isEndpoint(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class);
    }

    private void parameters(Endpoint endpoint, Doc doc, ObjectNode operation) {
        var parameters = JSON.createArrayNode();
        if (endpoint.hasOrganisation()) parameters.addObject().put("$ref", "#/components/parameters/Organisation");
        if (!endpoint.onlyReads()) parameters.addObject().put("$ref", "#/components/parameters/Control");
        endpoint.gaps().forEach(gap -> parameters.add(gap(endpoint, gap)));
        new QueryParameters(notes.query(endpoint), doc).of(endpoint).forEach(parameters::add);
        if (!parameters.isEmpty()) operation.set("parameters", parameters);
    }

    private ObjectNode gap(Endpoint endpoint, String name) {
        JsonNode note = notes.gap(endpoint, name);
        assertThat(note.path("says").asString(""))
                .as(
                        "%s: say what {%s} is, by `says` and `example`, in %sthings.yml, or under `path` in %s",
                        endpoint.name(), name, Notes.FOLDER, endpoint.notes())
                .isNotEmpty();
        var gap = JSON.createObjectNode().put("name", name).put("in", "path").put("required", true);
        gap.put("description", note.path("says").asString());
        gap.putObject("schema").put("type", "string");
        if (note.has("example")) gap.set("example", note.path("example"));
        return gap;
    }
}
