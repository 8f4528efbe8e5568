package cobrowse.client.http;

import cobrowse.client.failures.FieldFault;
import cobrowse.client.failures.Refusal;
import cobrowse.client.failures.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads answers of 400 and above: the vendor writes errors in several forms, gateways in none of them. */
final class Refusals {

    private Refusals() {}

    static Refused of(Answer answer) {
        var body = Json.tree(answer.body());
        var refusal = new Refusal(
                answer.call(),
                answer.status(),
                text(body, "code").or(() -> text(body, "error")).orElse("http." + answer.status()),
                message(body).orElse("The answer does not say why."),
                faults(body),
                answer.correlationId().or(() -> text(body, "contextId")),
                answer.simulatorRule(),
                answer.lesson());
        var ofOAuth = answer.status() < 500
                && answer.status() != 429
                && text(body, "error").isPresent();
        return ofOAuth ? new Refused.OAuthRefused(refusal) : Refused.of(refusal, retryAfter(answer));
    }

    /** Whole seconds; the form with a date is not used by this API and counts as none. */
    private static Optional<Duration> retryAfter(Answer answer) {
        return answer.header("Retry-After")
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static Optional<String> message(Optional<JsonNode> body) {
        return text(body, "message").or(() -> text(body, "error_description")).or(() -> text(body, "description"));
    }

    private static List<FieldFault> faults(Optional<JsonNode> body) {
        var faults = new ArrayList<FieldFault>();
        body.map(node -> node.path("errors"))
                .ifPresent(errors -> errors.forEach(error -> faults.add(new FieldFault(
                        text(Optional.of(error), "path"),
                        text(Optional.of(error), "code"),
                        text(Optional.of(error), "message")))));
        body.map(node -> node.path("details"))
                .ifPresent(details -> details.forEach(detail -> faults.add(new FieldFault(
                        text(Optional.of(detail), "fieldName"),
                        text(Optional.of(detail), "errorCode"),
                        Optional.empty()))));
        return faults;
    }

    private static Optional<String> text(Optional<JsonNode> node, String field) {
        return node.map(parent -> parent.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank());
    }
}
