package cobrowse.testkit;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A queue.
 *
 * @param cobrowse whether it takes co-browse
 */
public record Queue(
        String id, String name, boolean cobrowse, Optional<String> defaultWrapUpCode, List<String> wrapUpCodes) {

    public Queue {
        wrapUpCodes = List.copyOf(wrapUpCodes);
    }

    static Queue of(JsonNode queue) {
        var standard = Facts.text(queue, "defaultWrapUpCode");
        return new Queue(
                Facts.text(queue, "id"),
                Facts.text(queue, "name"),
                queue.path("cobrowse").asBoolean(false)
                        || queue.path("takesCobrowse").asBoolean(false),
                Optional.of(standard).filter(code -> !code.isEmpty()),
                Facts.all(queue.path("wrapUpCodes")).map(JsonNode::asString).toList());
    }
}
