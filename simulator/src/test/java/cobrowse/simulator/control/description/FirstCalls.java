package cobrowse.simulator.control.description;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Calls that must come before an example, as the document lists them. */
final class FirstCalls {

    /** For calls to the imitated API that say nothing else. */
    private static final String TOKEN = "lakeside-backend-token";

    private FirstCalls() {}

    /** @param notes a list of {call, body, token, gives}; gives says by JSON pointer, or by header, what fills a gap */
    static ArrayNode of(JsonNode notes) {
        var calls = new JsonMapper().createArrayNode();
        notes.valueStream().forEach(note -> {
            var parts = note.path("call").asString().split(" ", 2);
            var call = calls.addObject().put("method", parts[0]).put("path", parts[1]);
            if (parts[1].startsWith("/api/"))
                call.put("token", note.path("token").asString(TOKEN));
            if (note.has("body")) call.set("body", note.path("body"));
            if (note.has("gives")) call.set("gives", note.path("gives"));
        });
        return calls;
    }
}
