package cobrowse.simulator.control.description;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends the examples of an OpenAPI document to a running simulator, each to the demo organisation as shipped. */
record Trial(String base) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    /** @param type without its parameters; empty for none */
    record Answer(int status, String type, String text, Map<String, String> headers) {

        boolean isGood() {
            return status / 100 == 2;
        }

        /** What was answered, where it was JSON. */
        JsonNode json() {
            return type.endsWith("json") ? JSON.readTree(text) : JSON.missingNode();
        }

        /** @param where a JSON pointer, or the name of a header */
        String at(String where) {
            if (where.startsWith("/")) return json().at(where).asString("");
            return headers.getOrDefault(where.toLowerCase(Locale.ROOT), "");
        }
    }

    void reset() {
        send("POST", "/_sim/reset", Optional.empty(), Optional.empty());
    }

    /** One try of an operation, with what must come first. */
    Answer run(Described operation, Optional<Described.Body> body) {
        return run(operation, body, Map.of());
    }

    /** @param others what fills gaps of the path instead of the examples */
    Answer run(Described operation, Optional<Described.Body> body, Map<String, String> others) {
        reset();
        var gaps = new LinkedHashMap<>(operation.gaps());
        for (var first : operation.first()) {
            var answer = send(first, gaps);
            if (!answer.isGood()) throw new AssertionError("%s: first %s got %s".formatted(operation, first, answer));
            first.path("gives")
                    .propertyStream()
                    .forEach(gap ->
                            gaps.put(gap.getKey(), answer.at(gap.getValue().asString())));
        }
        gaps.putAll(others);
        var path = filled(operation.path(), gaps) + query(operation);
        return send(operation.method(), path, body, Optional.empty(), operation.headers());
    }

    /** Asks with another query than the examples'. */
    Answer ask(Described operation, String query) {
        var path = filled(operation.path(), operation.gaps()) + "?" + query;
        return send(operation.method(), path, Optional.empty(), Optional.empty());
    }

    private Answer send(JsonNode call, Map<String, String> gaps) {
        var text = filled(call.path("body").toString(), gaps);
        var body = new Described.Body("application/json", text.isEmpty() ? "{}" : text);
        var token = call.path("token").asStringOpt();
        return send(
                call.path("method").asString(), filled(call.path("path").asString(), gaps), Optional.of(body), token);
    }

    private Answer send(String method, String path, Optional<Described.Body> body, Optional<String> token) {
        return send(method, path, body, token, Map.of());
    }

    private Answer send(
            String method,
            String path,
            Optional<Described.Body> body,
            Optional<String> token,
            Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", body.map(Described.Body::type).orElse("application/json"))
                .header("Sim-Control", "1")
                .timeout(PATIENCE)
                .method(
                        method,
                        body.map(sent -> BodyPublishers.ofString(sent.text())).orElseGet(BodyPublishers::noBody));
        headers.forEach(request::header);
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        try {
            return answer(request.build());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A stream of events has no end: of what is no JSON only the head is looked at. */
    private static Answer answer(HttpRequest request) throws IOException, InterruptedException {
        var response = HTTP.send(request, BodyHandlers.ofInputStream());
        var headers = response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().get(0)));
        var type = headers.getOrDefault("content-type", "").split(";", 2)[0];
        try (InputStream body = response.body()) {
            var text = type.endsWith("json") ? new String(body.readAllBytes(), StandardCharsets.UTF_8) : "";
            return new Answer(response.statusCode(), type, text, headers);
        }
    }

    private static String filled(String text, Map<String, String> gaps) {
        var filled = text;
        for (var gap : gaps.entrySet()) filled = filled.replace("{" + gap.getKey() + "}", gap.getValue());
        return filled;
    }

    private static String query(Described operation) {
        var query = operation.query().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
