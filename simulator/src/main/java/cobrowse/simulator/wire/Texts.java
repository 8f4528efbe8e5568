package cobrowse.simulator.wire;

import tools.jackson.databind.JsonNode;

/** Checks of texts that a caller sent. */
final class Texts {

    private Texts() {}

    /** Whether a text in there has the character NUL, which not every database can keep. */
    static boolean hasNul(JsonNode node) {
        if (node.isString()) return node.stringValue().indexOf('\0') >= 0;
        return node.valueStream().anyMatch(Texts::hasNul);
    }
}
