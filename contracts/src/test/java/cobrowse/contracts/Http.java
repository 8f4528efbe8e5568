package cobrowse.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Makes calls that no contract is about: to arrange a contract's world, and to ask the stubs. Follows no redirect. */
record Http(String baseUri) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** @throws IllegalStateException when the answer is an error */
    String expect(String method, String path, Map<String, String> headers, String body) {
        var answer = send(method, path, headers, body);
        if (answer.statusCode() < 400) return answer.body();
        throw new IllegalStateException(
                "%s %s answered %d: %s".formatted(method, path, answer.statusCode(), answer.body()));
    }

    HttpResponse<String> send(String method, String path, Map<String, String> headers, String body) {
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(baseUri + path)).method(method, publisher);
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
