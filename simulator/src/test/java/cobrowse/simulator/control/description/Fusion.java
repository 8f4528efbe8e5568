package cobrowse.simulator.control.description;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one operation of two that say different things about the same call. */
final class Fusion {

    private Fusion() {}

    /** Where both say something, the first is right; parameters are of both. */
    static ObjectNode of(ObjectNode first, ObjectNode second) {
        var both = first.deepCopy();
        second.propertyStream().forEach(property -> {
            var name = property.getKey();
            var there = both.path(name);
            if (there.isMissingNode()) both.set(name, property.getValue().deepCopy());
            else if (isText(there) && property.getValue().isObject()) both.set(name, property.getValue());
            else if (there instanceof ObjectNode one && property.getValue() instanceof ObjectNode other)
                both.set(name, of(one, other));
            else if (name.equals("parameters")) both.set(name, all((ArrayNode) there, property.getValue()));
        });
        return both;
    }

    /** The schema of an answer in plain text: whoever can tell more of it is right. */
    private static boolean isText(JsonNode schema) {
        return schema.isObject()
                && schema.size() == 1
                && schema.path("type").asString("").equals("string");
    }

    private static ArrayNode all(ArrayNode first, JsonNode second) {
        var each = first.arrayNode();
        Stream.concat(first.valueStream(), second.valueStream()).distinct().forEach(each::add);
        return each;
    }
}
