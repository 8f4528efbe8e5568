package cobrowse.simulator.channels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organisation of a test's own, whose people listen to channels. */
record Office(int port, JsonNode organisation) {

    static final HttpClient HTTP = HttpClient.newHttpClient();
    static final String CHANNELS = "/api/v2/notifications/channels";

    static Office at(int port) {
        var made = new Office(port, JsonMapper.shared().createObjectNode()).send("POST", "/_sim/organisations", "{}");
        return new Office(port, json(made));
    }

    String id() {
        return organisation.path("id").asString();
    }

    String user(String name) {
        return organisation
                .path("users")
                .valueStream()
                .filter(user -> user.path("name").asString().startsWith(name))
                .map(user -> user.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    String queue(String name) {
        return organisation
                .path("queues")
                .valueStream()
                .filter(queue -> queue.path("name").asString().startsWith(name))
                .map(queue -> queue.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** The id of the first conversation with a medium and a state. */
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

    /** A user's token, or with an empty name the client's own. */
    String token(String name) {
        return organisation
                .path("tokens")
                .valueStream()
                .filter(token -> name.isEmpty()
                        ? !token.hasNonNull("user")
                        : token.path("user").asString("").equals(user(name)))
                .map(token -> token.path("token").asString())
                .findFirst()
                .orElseThrow();
    }

    /** A call of the API by somebody. */
    HttpResponse<String> call(String name, String method, String path, String body) {
        return send(method, path, body, "Authorization", "Bearer " + token(name));
    }

    HttpResponse<String> sim(String method, String path, String body) {
        return send(method, "/_sim" + path, body, "Sim-Organisation", id());
    }

    /** A channel of somebody's, as the API shows it. */
    JsonNode channel(String name) {
        return json(call(name, "POST", CHANNELS, ""));
    }

    HttpResponse<String> subscribe(String name, JsonNode channel, String... topics) {
        return call(name, "POST", subscriptions(channel), lines(topics));
    }

    /** Somebody listens to topics by a new channel. */
    Ear listen(String name, String... topics) {
        var channel = channel(name);
        subscribe(name, channel, topics);
        return new Ear(HTTP, channel.path("connectUri").asString());
    }

    void signIn(String name, boolean signedIn) {
        sim("PATCH", "/users/" + user(name), "{\"signedIn\": " + signedIn + "}");
    }

    static String subscriptions(JsonNode channel) {
        return CHANNELS + "/" + channel.path("id").asString() + "/subscriptions";
    }

    static String lines(String... topics) {
        return Arrays.stream(topics).map("{\"id\": \"%s\"}"::formatted).collect(Collectors.joining(",", "[", "]"));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (var at = 0; at < headers.length; at += 2) request.setHeader(headers[at], headers[at + 1]);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
