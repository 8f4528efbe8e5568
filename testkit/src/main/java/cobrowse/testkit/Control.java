package cobrowse.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A simulator's control API.
 *
 * @param organisation whom its calls are about; empty for none in particular
 */
record Control(URI url, Optional<String> token, Optional<String> organisation) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    Control of(String organisationId) {
        return new Control(url, token, Optional.of(organisationId));
    }

    /** @param path what comes after /_sim */
    JsonNode get(String path) {
        return send("GET", path, Optional.empty());
    }

    JsonNode post(String path, Map<String, ?> body) {
        return send("POST", path, Optional.of(body));
    }

    JsonNode patch(String path, Map<String, ?> body) {
        return send("PATCH", path, Optional.of(body));
    }

    JsonNode put(String path, Map<String, ?> body) {
        return send("PUT", path, Optional.of(body));
    }

    void delete(String path) {
        send("DELETE", path, Optional.empty());
    }

    /** @throws ControlRefused when the simulator does not do it */
    JsonNode send(String method, String path, Optional<?> body) {
        var answer = call(request(method, path, body));
        var said = read(answer.body());
        if (answer.statusCode() < 300) return said;
        throw ControlRefused.of(method + " /_sim" + path, answer.statusCode(), said);
    }

    private HttpRequest request(String method, String path, Optional<?> body) {
        var content = body.map(JSON::writeValueAsString).map(BodyPublishers::ofString);
        var request = HttpRequest.newBuilder(URI.create(url + "/_sim" + path))
                .method(method, content.orElseGet(BodyPublishers::noBody))
                .timeout(PATIENCE)
                .header("Sim-Control", "1");
        if (body.isPresent()) request.header("Content-Type", "application/json");
        token.ifPresent(it -> request.header("Authorization", "Bearer " + it));
        organisation.ifPresent(id -> request.header("Sim-Organisation", id));
        return request.build();
    }

    private HttpResponse<String> call(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("The simulator at " + url + " did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the simulator was asked.", e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? JSON.nullNode() : JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.getNodeFactory().stringNode(body);
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return url + organisation.map(id -> " organisation " + id).orElse("");
    }
}
