package cobrowse.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls to the simulator that no browser makes. */
final class Http {

    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** @param rule which rule was broken; empty for none */
    record Answer(int status, JsonNode body, String rule) {
        String field(String name) {
            return body.path(name).asString("");
        }
    }

    private Http() {}

    static Answer get(String path, String... headers) {
        return answer(request(path, headers).GET());
    }

    static Answer post(String path, String type, String body, String... headers) {
        return answer(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    static Answer delete(String path, String... headers) {
        return answer(request(path, headers).DELETE());
    }

    /** Waits until a line comes that begins like that. @return what follows in the line */
    static String awaitLine(String beginning, String path, String... headers) throws Exception {
        var lines = CLIENT.send(request(path, headers).GET().build(), BodyHandlers.ofLines())
                .body();
        try (lines) {
            return CompletableFuture.supplyAsync(() -> lines.filter(line -> line.startsWith(beginning))
                            .findFirst()
                            .orElseThrow())
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .substring(beginning.length());
        }
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(Simulator.ADDRESS + path));
        for (var i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return request;
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            var rule = answer.headers().firstValue("Sim-Broken-Rule").orElse("");
            return new Answer(answer.statusCode(), read(answer.body()), rule);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode read(String body) {
        return body.startsWith("{") ? MAPPER.readTree(body) : MAPPER.createObjectNode();
    }
}
