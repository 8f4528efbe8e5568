package cobrowse.client.failures;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What an answer says of why a call was refused.
 *
 * @param call method and path
 * @param code the API's own, such as not.found; {@code http.STATUS} where the answer names none
 * @param faults of single fields
 * @param correlationId by which the vendor's support finds the call
 * @param brokenRule the id of the rule, from a simulator only
 * @param lesson where a simulator explains that rule
 */
public record Refusal(
        String call,
        int status,
        String code,
        String message,
        List<FieldFault> faults,
        Optional<String> correlationId,
        Optional<String> brokenRule,
        Optional<URI> lesson) {

    public Refusal {
        faults = List.copyOf(faults);
    }

    /** All of it in one line, for logs. */
    @Override
    public String toString() {
        var line = new StringBuilder(call).append(" was refused: ").append(status);
        line.append(' ').append(code).append(", ").append(message);
        faults.forEach(fault -> line.append("; ").append(fault));
        brokenRule.ifPresent(rule -> line.append("; rule ").append(rule));
        correlationId.ifPresent(id -> line.append("; correlation id ").append(id));
        return line.toString();
    }
}
