package cobrowse.client;

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
import java.util.concurrent.CompletableFuture;

/**
 * What a user does at the sign-in page: picks a name, and goes where the page sends the browser.
 *
 * @param answer the field of the page's form and its value: {@code user=ID}, or {@code denied=yes}
 * @param lastPage what is shown where the browser was sent to
 */
public record UsersBrowser(String answer, CompletableFuture<String> lastPage) implements Browser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static UsersBrowser signingIn(String userId) {
        return answering("user=" + URLEncoder.encode(userId, StandardCharsets.UTF_8));
    }

    public static UsersBrowser answering(String form) {
        return new UsersBrowser(form, new CompletableFuture<>());
    }

    /** Goes its own way, as a real one does: nobody waits for it. */
    @Override
    public void show(URI link) {
        CompletableFuture.runAsync(() -> {
            var sent = send(HttpRequest.newBuilder(link)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(answer)));
            sent.headers()
                    .firstValue("Location")
                    .map(URI::create)
                    .ifPresent(back ->
                            lastPage.complete(send(HttpRequest.newBuilder(back)).body()));
        });
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
