package cobrowse.simulator.control.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.rulebook.Call;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organisation of one's own to try faults on, and ways to call it. */
record Bench(int port, JsonNode made) {

    static final String PROVIDERS = "/api/v2/cobrowse/providers";
    static final String SESSIONS = "/api/v2/cobrowse/sessions";

    static final String DEMO = "10000000-0000-4000-8000-000000000001";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Bench at(int port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/_sim/organisations"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        return new Bench(port, JsonMapper.shared().readTree(answer.body()));
    }

    static Bench ofDemo(int port) {
        var made = "{\"id\": \"%s\", \"tokens\": [{\"token\": \"lakeside-backend-token\"}]}".formatted(DEMO);
        return new Bench(port, JsonMapper.shared().readTree(made));
    }

    /** The same organisation, reached by another simulator. */
    Bench through(int otherPort) {
        return new Bench(otherPort, made);
    }

    String token() {
        return made.at("/tokens/0/token").asString();
    }

    /** Starts a session that is there at once: with a user who is signed in. */
    String tutorial() {
        return "{\"userId\": \"%s\", \"type\": \"standard\"}"
                .formatted(made.at("/users/0/id").asString());
    }

    HttpResponse<String> providers() throws IOException, InterruptedException {
        return call("GET", PROVIDERS, "");
    }

    HttpResponse<String> call(String method, String path, String json) throws IOException, InterruptedException {
        return HTTP.send(request(method, path, json), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> begin(String method, String path, String json) {
        return HTTP.sendAsync(request(method, path, json), BodyHandlers.ofString());
    }

    /** Makes a call that an example shows. */
    CompletableFuture<HttpResponse<String>> begin(Call call) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + call.path()))
                .method(call.method(), BodyPublishers.ofString(call.data().orElse("")));
        call.headers().forEach(header -> request.header(header.split(": ")[0], header.split(": ")[1]));
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** @return the fault as it was taken */
    JsonNode order(String json) throws IOException, InterruptedException {
        var answer = call("POST", "/_sim/faults", json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The faults that can still strike. */
    List<JsonNode> waiting() throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(call("GET", "/_sim/faults", "").body())
                .at("/entities")
                .valueStream()
                .toList();
    }

    /** Returns when no fault can strike any more, because calls have met them all. */
    void awaitUsedUp() throws IOException, InterruptedException {
        while (!waiting().isEmpty()) Thread.onSpinWait();
    }

    /** Asks for a token with the first client's credentials. */
    HttpResponse<String> token(String grant) throws IOException, InterruptedException {
        var form = "grant_type=%s&client_id=%s&client_secret=%s"
                .formatted(
                        grant,
                        made.at("/clients/0/id").asString(),
                        made.at("/clients/0/secret").asString());
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, String json) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token())
                .header("Sim-Organisation", made.at("/id").asString())
                .method(method, BodyPublishers.ofString(json))
                .build();
    }

    /** Asks for the providers, and leaves it to the caller to read what comes. */
    Socket ask() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        var call =
                "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n".formatted(PROVIDERS, token());
        socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
