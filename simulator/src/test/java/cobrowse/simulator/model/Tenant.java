package cobrowse.simulator.model;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An organisation of its own, with its backend's token, at a simulator.
 *
 * @param base the simulator's address
 * @param organisation what making it answered
 */
record Tenant(HttpClient http, String base, JsonNode organisation) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param rule the id of the rule that broke, or nothing */
    record Answer(int status, String rule, JsonNode body) {

        String text(String field) {
            return body.path(field).asString("");
        }
    }

    static Tenant at(HttpClient http, String base) {
        var nobody = new Tenant(http, base, JSON.createObjectNode());
        return new Tenant(
                http,
                base,
                nobody.call("POST", "/_sim/organisations", Optional.of("{}")).body());
    }

    String id() {
        return organisation.path("id").asString("");
    }

    /** The id of a user, by the beginning of the name. */
    String user(String name) {
        return entry("users", "name", name).path("id").asString();
    }

    String conversation(String media) {
        return conversationOf(media).path("id").asString();
    }

    String customer(String media) {
        return conversationOf(media).at("/customer/id").asString();
    }

    Answer get(String path) {
        return call("GET", path, Optional.empty());
    }

    Answer delete(String path) {
        return call("DELETE", path, Optional.empty());
    }

    Answer post(String path, String json) {
        return call("POST", path, Optional.of(json));
    }

    Answer patch(String path, String json) {
        return call("PATCH", path, Optional.of(json));
    }

    private JsonNode conversationOf(String media) {
        return entry("conversations", "media", media);
    }

    /** The first that is connected, or has no state, whose field begins so. */
    private JsonNode entry(String list, String field, String begin) {
        for (var entry : organisation.path(list)) {
            var fits = entry.path(field).asString("").startsWith(begin);
            if (fits && !list.equals("conversations")) return entry;
            if (fits && entry.path("state").asString("").equals("connected")) return entry;
        }
        throw new AssertionError("No " + begin + " among the " + list);
    }

    private Answer call(String method, String path, Optional<String> json) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("Sim-Organisation", id())
                .header("Authorization", "Bearer " + token())
                .method(method, json.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var rule = answer.headers().firstValue("Sim-Broken-Rule").orElse("");
            return new Answer(answer.statusCode(), rule, read(answer.body()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String token() {
        return organisation.at("/tokens/0/token").asString("");
    }

    private static JsonNode read(String body) {
        return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    }
}
