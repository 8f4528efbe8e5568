package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.tokens.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody at the sign-in page, who picks a user and goes where the browser is sent. */
record Visitor(String button, String value) implements Browser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Visitor picking(String userId) {
        return new Visitor("user", userId);
    }

    static Visitor sayingNo() {
        return new Visitor("denied", "yes");
    }

    @Override
    public void show(URI link) {
        var form = button + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        var sent = send(HttpRequest.newBuilder(link)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        var back = URI.create(sent.headers().firstValue("Location").orElseThrow());
        assertThat(send(HttpRequest.newBuilder(back)).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
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
