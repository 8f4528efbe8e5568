package cobrowse.testkit;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A call that reached the organisation, and what it was answered. Secrets are not in it.
 *
 * @param method such as POST
 * @param path without its query
 * @param brokenRule the rule that decided the answer
 * @param whole all that the journal has of it
 */
public record RecordedCall(
        String correlationId, String method, String path, int status, Optional<String> brokenRule, JsonNode whole) {

    static RecordedCall of(JsonNode entry) {
        return new RecordedCall(
                Facts.text(entry, "correlationId"),
                Facts.text(entry, "method"),
                Facts.text(entry, "path").split("\\?", 2)[0],
                entry.path("status").asInt(0),
                text(entry, "brokenRule"),
                entry);
    }

    /** What came after the question mark. */
    public Optional<String> query() {
        var halves = Facts.text(whole, "path").split("\\?", 2);
        return halves.length < 2 ? Optional.empty() : Optional.of(halves[1]);
    }

    /** What was sent, as text; empty for nothing. */
    public String request() {
        return Facts.text(whole, "request");
    }

    /** What was sent, where it was JSON; else a missing node. */
    public JsonNode body() {
        return whole.path("body");
    }

    /** What was answered, where it was JSON; else a missing node. */
    public JsonNode answer() {
        return whole.path("answer");
    }

    /** The rule that was looked at and overlooked, as it is switched off. */
    public Optional<String> overlookedRule() {
        return text(whole, "overlookedRule");
    }

    /** The id of the fault that made the answer. */
    public Optional<String> fault() {
        return text(whole, "fault");
    }

    /** Grows with every call of the simulator. */
    long number() {
        return whole.path("number").asLong(0);
    }

    private static Optional<String> text(JsonNode entry, String field) {
        return Optional.of(Facts.text(entry, field)).filter(value -> !value.isEmpty());
    }

    /** Such as {@code POST /api/v2/cobrowse/sessions → 400 session-names-its-initiator}. */
    @Override
    public String toString() {
        return method + " " + path + " → " + status
                + brokenRule.map(rule -> " " + rule).orElse("");
    }
}
