package cobrowse.simulator.control.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organisation of a test's own, called over HTTP. */
record Tenant(int port, JsonNode organisation) {

    static final HttpClient HTTP = HttpClient.newHttpClient();

    static final String PROVIDERS = "/api/v2/cobrowse/providers";
    static final String SESSIONS = "/api/v2/cobrowse/sessions";

    static Tenant of(int port) {
        var made = new Tenant(port, JsonMapper.shared().createObjectNode()).send("POST", "/_sim/organisations", "{}");
        return new Tenant(port, json(made));
    }

    String id() {
        return organisation.path("id").asString();
    }

    /** The token of a client by itself that has every scope. */
    String token() {
        return organisation.at("/tokens/0/token").asString();
    }

    /** The id of the user with a given name. */
    String user(String name) {
        return organisation
                .path("users")
                .valueStream()
                .filter(user -> user.path("name").asString().startsWith(name))
                .map(user -> user.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** The id of the conversation with a medium and a state. */
    String conversation(String media, String state) {
        return organisation
                .path("conversations")
                .valueStream()
                .filter(talk -> talk.path("media").asString().equals(media))
                .filter(talk -> talk.path("state").asString().equals(state))
                .map(talk -> talk.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> providers() {
        return call("GET", PROVIDERS, "");
    }

    /** Starts a session with the customer Carla, whom the tutorial form names. */
    HttpResponse<String> start(String type) {
        return call("POST", SESSIONS, "{\"userId\": \"%s\", \"type\": \"%s\"}".formatted(user("Carla"), type));
    }

    /** A call of the API by the organisation's client. */
    HttpResponse<String> call(String method, String path, String body) {
        return send(method, path, body, "Authorization", "Bearer " + token());
    }

    /** What the journal has, with a query or without. */
    JsonNode journal(String query) {
        return json(sim("GET", "/_sim/journal" + query, ""));
    }

    JsonNode calls(String query) {
        return journal(query).path("entities");
    }

    JsonNode explain(HttpResponse<?> answer) {
        return json(sim("GET", "/_sim/explain/" + correlationId(answer), ""));
    }

    HttpResponse<String> sim(String method, String path, String body, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "Sim-Organisation";
        all[1] = id();
        System.arraycopy(headers, 0, all, 2, headers.length);
        return send(method, path, body, all);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        try {
            return HTTP.send(request(method, path, body, headers), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest request(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (var at = 0; at < headers.length; at += 2) request.setHeader(headers[at], headers[at + 1]);
        return request.build();
    }

    static String correlationId(HttpResponse<?> answer) {
        return answer.headers().firstValue("ININ-Correlation-Id").orElseThrow();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
