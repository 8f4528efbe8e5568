package cobrowse.simulator.wire;

import cobrowse.simulator.rulebook.FieldFault;
import cobrowse.simulator.rulebook.Refused.Answer;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The bodies of errors, field by field in the order in which they are seen in the wild. */
public interface ErrorBodies {

    /** What the vendor publishes as ErrorBody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Vendor(
            String message,
            String code,
            int status,
            @Nullable String messageWithParams,
            @Nullable Map<String, String> messageParams,
            String contextId,
            List<Detail> details,
            List<Vendor> errors) {}

    record Detail(String errorCode, String fieldName) {}

    /** Seed 000. */
    record Fields(String code, String message, int status, String messageTemplate, List<FieldFault> errors) {}

    /** Seeds 001 and 002. */
    record Terse(String code, String message) {}

    /** RFC 6749, with the vendor's extra description. */
    record OAuth(
            String error,
            String description,
            @JsonProperty("error_description") String errorDescription) {}

    /** @param contextId the correlation id of the call */
    static Object body(Answer answer, String contextId) {
        return switch (answer.form()) {
            case FIELDS ->
                new Fields(answer.code(), answer.message(), answer.status(), answer.template(), list(answer.fault()));
            case TERSE -> new Terse(answer.code(), answer.message());
            case OAUTH, PAGE -> new OAuth(answer.code(), answer.message(), answer.message());
            case VENDOR -> vendor(answer, contextId);
        };
    }

    /**
     * The same in the form of the API that was called.
     *
     * @param fix what the rule advises
     */
    static Object body(Answer answer, String fix, String path, String contextId) {
        return ControlErrors.areFor(path) ? ControlErrors.of(answer, fix, path, contextId) : body(answer, contextId);
    }

    /** An error that no rule explains, in the form of the API that was called. */
    static Object plain(PlainError error, HttpServletRequest call, String contextId) {
        return ControlErrors.areFor(call.getRequestURI())
                ? ControlErrors.of(error, contextId)
                : new Vendor(
                        error.message(), error.code(), error.status(), null, null, contextId, List.of(), List.of());
    }

    /** How the body of an error is written in the API that was called. */
    static MediaType type(@Nullable String path) {
        return ControlErrors.areFor(path) ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON;
    }

    private static Vendor vendor(Answer answer, String contextId) {
        var details = answer.fault().map(fault -> new Detail(fault.code(), fault.path()));
        var gaps = !answer.message().equals(answer.template());
        return new Vendor(
                answer.message(),
                answer.code(),
                answer.status(),
                gaps ? answer.template() : null,
                gaps ? answer.params() : null,
                contextId,
                list(details),
                List.of());
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.map(List::of).orElseGet(List::of);
    }
}
