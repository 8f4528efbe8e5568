package cobrowse.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The program under test, as small as it can be. */
record Api(URI url, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SESSION = """
            {"id": "first", "type": "cobrowse", "initiator": {"id": "%s", "type": "user"},
             "target": {"id": "%s", "type": "interaction"}}""";

    /** Calls as the backend. */
    static Api of(SimulatedOrganisation organisation) {
        return new Api(organisation.url(), organisation.backend().token());
    }

    HttpResponse<String> start(Person agent, Conversation conversation) {
        return send("POST", "/api/v2/cobrowse/sessions", SESSION.formatted(agent.id(), conversation.id()));
    }

    HttpResponse<String> read(String path) {
        return send("GET", path, "");
    }

    String state(String sessionId) {
        return read("/api/v2/cobrowse/sessions/" + sessionId).body().replaceAll("(?s).*\"state\":\"(\\w+)\".*", "$1");
    }

    HttpResponse<String> send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
