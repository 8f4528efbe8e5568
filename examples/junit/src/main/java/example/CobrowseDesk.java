package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts co-browse sessions between an agent and the customer of a conversation. */
public final class CobrowseDesk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI api;
    private final Supplier<String> tokens;

    /**
     * @param api such as https://api.mypurecloud.de
     * @param tokens gives the token for the next call
     */
    public CobrowseDesk(URI api, Supplier<String> tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    /**
     * Offers a session to the customer. Where the API is overloaded (503) it is asked once more.
     *
     * @return the session's id
     * @throws Refused when there can be no session
     */
    public String start(String agentId, String conversationId) throws IOException, InterruptedException {
        var order = JSON.writeValueAsString(Map.of(
                "type", "cobrowse",
                "initiator", Map.of("id", agentId, "type", "user"),
                "target", Map.of("id", conversationId, "type", "interaction")));
        var answer = post("/api/v2/cobrowse/sessions", order);
        if (answer.statusCode() == 503) answer = post("/api/v2/cobrowse/sessions", order);
        return read(answer).path("id").asString();
    }

    /** Such as offered, active or declined. */
    public String state(String sessionId) throws IOException, InterruptedException {
        var call = call("/api/v2/cobrowse/sessions/" + sessionId).GET().build();
        return read(HTTP.send(call, BodyHandlers.ofString())).path("state").asString();
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var call = call(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return HTTP.send(call.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + tokens.get());
    }

    private static JsonNode read(HttpResponse<String> answer) {
        var body = JSON.readTree(answer.body());
        if (answer.statusCode() < 300) return body;
        throw new Refused(answer.statusCode(), body.path("code").asString(""));
    }
}
