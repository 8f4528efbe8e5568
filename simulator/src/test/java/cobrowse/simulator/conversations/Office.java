package cobrowse.simulator.conversations;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** An organisation of a test's own, and its people at work in one of its conversations. */
public record Office(int port, JsonNode file, String conversation) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param media of a conversation in which Ann is connected */
    public static Office with(int port, String media) throws Exception {
        var made = new Office(port, MissingNode.getInstance(), "")
                .send("POST", "/_sim/organisations", "{}", "Accept", "*/*");
        var file = JSON.readTree(made.body());
        var conversation = file.path("conversations")
                .valueStream()
                .filter(it -> it.path("media").asString().equals(media))
                .filter(it -> it.path("state").asString().equals("connected"))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
        return new Office(port, file, conversation);
    }

    /** What somebody who does not see it otherwise is shown: the conversation. */
    JsonNode shown() throws Exception {
        return JSON.readTree(by("Ann", "GET", "", "").body());
    }

    /** Those of the conversation who are called so, in the order of the conversation. */
    List<JsonNode> called(String name) throws Exception {
        return shown().path("participants")
                .valueStream()
                .filter(it -> it.path("name").asString().startsWith(name))
                .toList();
    }

    /** The only one of the conversation who has that purpose and has not left. */
    JsonNode present(String purpose) throws Exception {
        return shown().path("participants")
                .valueStream()
                .filter(it -> it.path("purpose").asString().equals(purpose)
                        && it.path("endTime").isMissingNode())
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    /** The last part in the conversation of somebody who is called so is changed by that person. */
    public int changes(String person, String json) throws Exception {
        return by(person, "PATCH", "/participants/" + part(person), json).statusCode();
    }

    /** Ann hands the conversation over. @param to path and body */
    int handsOver(String to, String json) throws Exception {
        return by("Ann", "POST", "/participants/" + part("Ann") + "/replace" + to, json)
                .statusCode();
    }

    public HttpResponse<String> by(String person, String method, String path, String json) throws Exception {
        return as(person, method, "/api/v2/conversations/" + conversation + path, json);
    }

    /** @param path the whole of it */
    public HttpResponse<String> as(String person, String method, String path, String json) throws Exception {
        var token = found("tokens", "user", user(person)).path("token").asString();
        return send(method, path, json, "Authorization", "Bearer " + token);
    }

    public void sim(String path, String json) throws Exception {
        var answer = send(
                "POST",
                "/_sim" + path,
                json,
                "Sim-Organisation",
                file.path("id").asString());
        if (answer.statusCode() > 299) throw new IllegalStateException(answer.body());
    }

    String user(String person) {
        return file.path("users")
                .valueStream()
                .filter(it -> it.path("name").asString().startsWith(person))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    String queue(String name) {
        return found("queues", "name", name).path("id").asString();
    }

    private String part(String person) throws Exception {
        var parts = called(person);
        return parts.get(parts.size() - 1).path("id").asString();
    }

    private JsonNode found(String things, String field, String value) {
        return file.path(things)
                .valueStream()
                .filter(it -> it.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    public HttpResponse<String> send(String method, String path, String body, String header, String value)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header(header, value)
                .method(method, BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
