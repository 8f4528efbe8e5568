package cobrowse.simulator.sessions.sockets;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organisation of a test's own, with Ann at her desk. */
record Desk(int port, JsonNode file) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    static Desk at(int port) throws Exception {
        var nobody = JSON.createObjectNode();
        return new Desk(
                port,
                JSON.readTree(new Desk(port, nobody)
                        .send("POST", "/_sim/organisations", "{}", "Accept", "application/json")
                        .body()));
    }

    /** What Ann is answered who offers co-browse. @param media of the conversation */
    JsonNode offer(String media) throws Exception {
        var path = "/api/v2/conversations/" + conversation(media) + "/cobrowse";
        return JSON.readTree(send("POST", path, "", "Authorization", "Bearer " + token("Ann Agent"))
                .body());
    }

    int guest(String method, JsonNode offer) throws Exception {
        return send(method, offer.path("selfUri").asString(), "", "Accept", "application/json")
                .statusCode();
    }

    void sim(String path, String body) throws Exception {
        var answer = send(
                "POST",
                "/_sim" + path,
                body,
                "Sim-Organisation",
                file.path("id").asString());
        if (answer.statusCode() > 299) throw new IllegalStateException(answer.body());
    }

    HttpResponse<String> send(String method, String path, String body, String header, String value)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header(header, value)
                .method(method, BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private String conversation(String media) {
        return file.path("conversations")
                .valueStream()
                .filter(it -> it.path("media").asString().equals(media)
                        && it.path("state").asString().equals("connected"))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private String token(String user) {
        var id = file.path("users")
                .valueStream()
                .filter(it -> it.path("name").asString().equals(user))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
        return file.path("tokens")
                .valueStream()
                .filter(it -> it.path("user").asString("").equals(id))
                .map(it -> it.path("token").asString())
                .findFirst()
                .orElseThrow();
    }
}
