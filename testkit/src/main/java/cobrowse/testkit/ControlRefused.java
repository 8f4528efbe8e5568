package cobrowse.testkit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The simulator did not do what a test asked of it behind the scenes; the message says which field, and the fix. */
@SuppressWarnings("serial")
public final class ControlRefused extends RuntimeException {

    private final int status;
    private final String field;

    private ControlRefused(int status, String field, String message) {
        super(message);
        this.status = status;
        this.field = field;
    }

    static ControlRefused of(String call, int status, JsonNode problem) {
        var field = problem.path("field").asString("");
        var words = Stream.of(
                        problem.path("detail").asString(problem.path("message").asString(problem.asString(""))),
                        field.isEmpty() ? "" : "Field: " + field + ".",
                        problem.path("fix").asString(""))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
        return new ControlRefused(status, field, call + " answered " + status + ": " + words);
    }

    public int status() {
        return status;
    }

    /** What was wrong with the order; empty when nothing in it was. */
    public String field() {
        return field;
    }
}
