package cobrowse.simulator.sessions;

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
public record Desk(int port, JsonNode file) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    public static Desk at(int port) throws Exception {
        var nobody = JSON.createObjectNode();
        return new Desk(
                port,
                JSON.readTree(new Desk(port, nobody)
                        .send("POST", "/_sim/organisations", "{}", "Accept", "application/json")
                        .body()));
    }

    /** What Ann is answered who offers co-browse. @param media of the conversation */
    public JsonNode offer(String media) throws Exception {
        return JSON.readTree(offered(media).body());
    }

    int offerStatus(String media) throws Exception {
        return offered(media).statusCode();
    }

    private HttpResponse<String> offered(String media) throws Exception {
        var path = "/api/v2/conversations/" + conversation(media) + "/cobrowse";
        return send("POST", path, "", "Authorization", "Bearer " + token("user", ann()));
    }

    public int guest(String method, JsonNode offer) throws Exception {
        return send(method, offer.path("selfUri").asString(), "", "Accept", "application/json")
                .statusCode();
    }

    public void sim(String path, String body) throws Exception {
        var answer = send(
                "POST",
                "/_sim" + path,
                body,
                "Sim-Organisation",
                file.path("id").asString());
        if (answer.statusCode() > 299) throw new IllegalStateException(answer.body());
    }

    public HttpResponse<String> send(String method, String path, String body, String header, String value)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header(header, value)
                .method(method, BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    String organisation() {
        return file.path("id").asString();
    }

    String conversation(String media) {
        return file.path("conversations")
                .valueStream()
                .filter(it -> it.path("media").asString().equals(media)
                        && it.path("state").asString().equals("connected"))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    String ann() {
        return id("users", "Ann Agent");
    }

    String backend() {
        return token("client", id("clients", "Lakeside Backend"));
    }

    private String id(String list, String name) {
        return file.path(list)
                .valueStream()
                .filter(it -> it.path("name").asString().equals(name))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private String token(String holder, String id) {
        return file.path("tokens")
                .valueStream()
                .filter(it -> it.path(holder).asString("").equals(id))
                .map(it -> it.path("token").asString())
                .findFirst()
                .orElseThrow();
    }
}
