package cobrowse.sdk;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What the vendor has added to its API after the Java SDK was made, so that it does not know it. */
record Newer(Set<String> operations, Set<String> fields) {

    static Newer read() {
        var file = SdkCall.read(Path.of("src/test/resources/newer.yml"));
        return new Newer(names(file.path("operations")), names(file.path("fields")));
    }

    private static Set<String> names(JsonNode section) {
        return new TreeSet<>(section.propertyNames());
    }
}
