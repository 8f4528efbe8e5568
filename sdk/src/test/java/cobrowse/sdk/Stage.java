package cobrowse.sdk;

import cobrowse.testkit.SimulatedOrganisation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organisation in which a call is made, brought to where the call can be made. */
final class Stage implements AutoCloseable {

    private static final Pattern GAP = Pattern.compile("\\$\\(([^)]+)\\)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SimulatedOrganisation organisation = Running.organisation();
    private final Map<String, String> kept = new HashMap<>();

    /** Does what has to be done before, and fills the gaps. @throws AssertionError when that cannot be done */
    PreparedCall prepare(SdkCall call) {
        try {
            return prepared(call);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(call.operationId() + " cannot be called: " + e.getMessage(), e);
        }
    }

    private PreparedCall prepared(SdkCall call) {
        call.given().forEach(this::take);
        return new PreparedCall(
                call.operationId(),
                token(call.as()),
                filled(call.with().isMissingNode() ? JSON.createObjectNode() : call.with()),
                call.body().map(this::filled),
                call.status());
    }

    private void take(JsonNode step) {
        var answer = step.has("control") ? control(step) : call(step);
        step.path("keep")
                .propertyStream()
                .forEach(name ->
                        kept.put(name.getKey(), found(answer, name.getValue().asString())));
    }

    private static String found(JsonNode answer, String pointer) {
        var value = answer.at(pointer).asString("");
        if (value.isEmpty()) throw new AssertionError("There is nothing at " + pointer + " of " + answer);
        return value;
    }

    private JsonNode control(JsonNode step) {
        var words = filled(step.path("control").asString()).split(" ", 2);
        Optional<Map<String, ?>> body = step.has("body")
                ? Optional.of(JSON.convertValue(filled(step.path("body")), new TypeReference<Map<String, Object>>() {}))
                : Optional.empty();
        return organisation.control(words[0], words[1], body);
    }

    private JsonNode call(JsonNode step) {
        var words = filled(step.path("call").asString()).split(" ", 2);
        var request = HttpRequest.newBuilder(URI.create(Running.http() + words[1]))
                .header("Content-Type", "application/json")
                .method(
                        words[0],
                        step.has("body")
                                ? BodyPublishers.ofString(
                                        filled(step.path("body")).toString())
                                : BodyPublishers.noBody());
        token(step.path("as").asString("Ann")).ifPresent(it -> request.header("Authorization", "Bearer " + it));
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) throw new AssertionError(step + " got " + answer.body());
            return answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(step.toString(), e);
        }
    }

    private Optional<String> token(String as) {
        return switch (as) {
            case "guest" -> Optional.empty();
            case "Backend", "Narrow", "Desktop" ->
                Optional.of(organisation.client(as).token());
            default ->
                Optional.of(
                        as.startsWith("$(")
                                ? filled(as)
                                : organisation.person(as).token());
        };
    }

    private JsonNode filled(JsonNode value) {
        return JSON.readTree(filled(value.toString()));
    }

    private String filled(String text) {
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(named(gap.group(1))));
    }

    private String named(String gap) {
        var words = gap.split(" ");
        return switch (words[0]) {
            case "organisation" -> organisation.id();
            case "user" -> organisation.person(words[1]).id();
            case "client" -> organisation.client(words[1]).id();
            case "queue" -> organisation.queue(words[1]).id();
            case "conversation" -> organisation.conversation(words[1], words[2]).id();
            case "customer" -> organisation.conversation(words[1], words[2]).customerId();
            default ->
                Optional.ofNullable(kept.get(gap))
                        .orElseThrow(() -> new AssertionError("Nothing is called $(" + gap + ")"));
        };
    }

    @Override
    public void close() {
        organisation.close();
    }
}
