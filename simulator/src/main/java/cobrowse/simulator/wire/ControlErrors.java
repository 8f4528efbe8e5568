package cobrowse.simulator.wire;

import cobrowse.simulator.rulebook.Refused.Answer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Errors of the control API: problem details (RFC 9457) that name the field and the fix. */
final class ControlErrors {

    /** What is wrong, beside what every error of the simulator has: code, message and contextId. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Problem(
            String title,
            int status,
            String detail,
            String field,
            String fix,
            @Nullable String rule,
            String code,
            String message,
            String contextId) {}

    private static final String FOLDER = "/_sim/";

    private record Advice(String field, String fix) {}

    private static final Advice USUAL = new Advice("request", "Compare the call with GET /_sim/openapi.json.");

    private static final Map<Integer, Advice> ADVICE = Map.of(
            401, new Advice("Authorization", "Send Authorization: Bearer with the control API's token."),
            403, new Advice("Origin", "Call from a program, with Content-Type: application/json or Sim-Control: 1."),
            404, new Advice("path", "See all calls at /learn/control, or in GET /_sim/openapi.json."),
            405, new Advice("method", "Take a method that the header Allow names."),
            406, new Advice("Accept", "Accept application/json."),
            408, new Advice("body", "Send the whole body at once."),
            413, new Advice("body", "Send at most 512,000 bytes."),
            415, new Advice("Content-Type", "Send application/json, not compressed."),
            421, new Advice("Host", "Call localhost, or name the host by --simulator.hosts at the start."),
            503, new Advice("request", "Send it again."));

    private ControlErrors() {}

    /** @param path null where not even the first line of the call could be read */
    static boolean areFor(@Nullable String path) {
        return path != null && (path.equals("/_sim") || path.startsWith(FOLDER));
    }

    /** @param contextId the correlation id of the call */
    static Problem of(PlainError error, String contextId) {
        var advice = ADVICE.getOrDefault(error.status(), USUAL);
        return new Problem(
                title(error.status()),
                error.status(),
                error.message(),
                advice.field(),
                advice.fix(),
                null,
                error.code(),
                error.message(),
                contextId);
    }

    /** @param fix what the broken rule advises */
    static Problem of(Answer answer, String fix, String path, String contextId) {
        return new Problem(
                title(answer.status()),
                answer.status(),
                answer.message(),
                field(path),
                fix,
                answer.ruleId(),
                answer.code(),
                answer.message(),
                contextId);
    }

    /** Rules are asked about the thing that the path names, as in /_sim/sessions/{sessionId}/accept. */
    private static String field(String path) {
        var things = path.substring(FOLDER.length()).split("/", 2)[0];
        return things.replaceFirst("s$", "") + "Id";
    }

    private static String title(int status) {
        var known = HttpStatus.resolve(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
