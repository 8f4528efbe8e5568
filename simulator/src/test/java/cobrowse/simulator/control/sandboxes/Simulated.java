package cobrowse.simulator.control.sandboxes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A simulator, and the calls that tests of organisations make. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class Simulated {

    static final HttpClient CLIENT = HttpClient.newHttpClient();

    record Answer(int status, String body, String type) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** Status and body without what is another each time. */
        String alike() {
            return status
                    + body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                            .replaceAll("[0-9T:.-]{10,}Z", "TIME")
                            .replaceAll("[A-Za-z0-9_-]{43}", "SECRET");
        }

        String text(String pointer) {
            return json().at(pointer).asString("");
        }
    }

    @LocalServerPort
    int port;

    /** Makes an organisation like the demo organisation. */
    JsonNode make() {
        return make("{}");
    }

    JsonNode make(String order) {
        var answer = control("POST", "/_sim/organisations", order, "");
        if (answer.status() != 201) throw new AssertionError(answer);
        return answer.json();
    }

    Answer upload(String yaml) {
        return call("POST", "/_sim/organisations", yaml, "Content-Type", "application/yaml");
    }

    /** A control call about an organisation; about none where its id is empty. */
    Answer control(String method, String path, String json, String organisation) {
        return organisation.isEmpty()
                ? call(method, path, json, "Content-Type", "application/json")
                : call(method, path, json, "Content-Type", "application/json", "Sim-Organisation", organisation);
    }

    /** A call of the API with a token. */
    Answer api(String method, String path, String json, String token) {
        return call(method, path, json, "Content-Type", "application/json", "Authorization", "Bearer " + token);
    }

    Answer call(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.ofString(body))
                .headers(headers)
                .build();
        try {
            return answer(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Answer answer(HttpResponse<String> answer) {
        return new Answer(
                answer.statusCode(),
                answer.body(),
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    /** Starts a session. @return its id */
    String start(JsonNode organisation) {
        var body = "{\"userId\": \"%s\", \"type\": \"standard\"}"
                .formatted(organisation.at("/users/5/id").asString());
        return api("POST", "/api/v2/cobrowse/sessions", body, token(organisation))
                .text("/id");
    }

    /** Invites the customer of the connected chat. @return the invite's id */
    String invite(JsonNode organisation) {
        var chat = organisation.at("/conversations/0");
        var body = "{\"conversationId\": \"%s\", \"participantId\": \"%s\", \"initiatorId\": \"SYSTEM_AUTO\"}"
                .formatted(chat.path("id").asString(), chat.at("/customer/id").asString());
        return api("POST", "/api/v2/cobrowse/invites", body, token(organisation))
                .text("/id");
    }

    /** The backend's own token. */
    static String token(JsonNode organisation) {
        return organisation.at("/tokens/0/token").asString();
    }

    static String id(JsonNode organisation) {
        return organisation.path("id").asString();
    }
}
