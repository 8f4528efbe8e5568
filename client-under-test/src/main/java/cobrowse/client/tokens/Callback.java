package cobrowse.client.tokens;

import cobrowse.client.failures.Unanswered;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits on this machine for the browser to come back from the sign-in page. A visit with another state belongs to another
 * sign-in, or to an attacker: it is turned away, and the right one is waited for.
 */
final class Callback implements AutoCloseable {

    private final HttpServer server;
    private final URI redirectUri;
    private final String state;
    private final CompletableFuture<Query> answer = new CompletableFuture<>();

    private Callback(HttpServer server, URI redirectUri, String state) {
        this.server = server;
        this.redirectUri = redirectUri;
        this.state = state;
    }

    static Callback listen(URI redirectUri, String state) {
        var port = redirectUri.getPort() < 0 ? 80 : redirectUri.getPort();
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var callback = new Callback(server, redirectUri, state);
            server.createContext("/", callback::visit);
            server.start();
            return callback;
        } catch (IOException e) {
            throw new Unanswered(
                    "The sign-in cannot come back to " + redirectUri + ": port " + port + " of this machine is taken",
                    false,
                    e);
        }
    }

    /** What the browser brought: a code or an error. */
    Query await(Duration patience) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Unanswered("Nobody signed in within " + patience, false, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered("The sign-in was interrupted", false, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void visit(HttpExchange visit) throws IOException {
        var query = Query.of(visit.getRequestURI());
        if (!visit.getRequestURI().getPath().equals(path())) say(visit, 404, "There is nothing here.");
        else if (!visit.getRequestMethod().equals("GET")) say(visit, 405, "This page is only shown.");
        else if (!isOurs(query)) say(visit, 400, "This is not the answer to the sign-in that is going on.");
        else {
            say(
                    visit,
                    200,
                    query.get("error").isPresent()
                            ? "You have not been signed in. You may close this page."
                            : "You are signed in. You may close this page.");
            answer.complete(query);
        }
    }

    private String path() {
        return Optional.of(redirectUri.getPath())
                .filter(path -> !path.isEmpty())
                .orElse("/");
    }

    private boolean isOurs(Query query) {
        var brought = query.get("state").orElse("");
        return MessageDigest.isEqual(brought.getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(HttpExchange visit, int status, String words) throws IOException {
        var page = ("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Sign-in</title><p role=\"status\">"
                        + words)
                .getBytes(StandardCharsets.UTF_8);
        visit.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        visit.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
        visit.getResponseHeaders().set("Cache-Control", "no-store");
        visit.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        visit.sendResponseHeaders(status, page.length);
        visit.getResponseBody().write(page);
        visit.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
