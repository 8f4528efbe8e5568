package cobrowse.simulator.replicas;

import cobrowse.postgresql.Postgresql;
import cobrowse.simulator.CobrowseSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** One of several simulators on one database, as its callers know it. */
record Replica(ConfigurableApplicationContext context) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Replica start(Postgresql.Database database) {
        var arguments = Stream.concat(Stream.of("--server.port=0"), Stream.of(database.arguments()))
                .toArray(String[]::new);
        var application = new SpringApplication(CobrowseSimulator.class);
        // A JVM has one logging system, which is set up already, and cannot be set up by several at once.
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        return new Replica(application.run(arguments));
    }

    /** So many that are started at once. */
    static List<Replica> start(int count, Postgresql.Database database) {
        var starting = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> start(database), task -> new Thread(task, "starting").start()))
                .limit(count)
                .toList();
        return starting.stream().map(CompletableFuture::join).toList();
    }

    Sandbox makeOrganisation() {
        return Sandbox.of(control("POST", "/_sim/organisations", "{}").body());
    }

    HttpResponse<String> get(Sandbox sandbox, String path) {
        return send(builder(path, sandbox).GET().build());
    }

    HttpResponse<String> delete(Sandbox sandbox, String path) {
        return send(builder(path, sandbox).DELETE().build());
    }

    HttpResponse<String> post(Sandbox sandbox, String path, String json) {
        return send(posting(sandbox, path, json));
    }

    CompletableFuture<HttpResponse<String>> postWithoutWaiting(Sandbox sandbox, String path, String json) {
        return CLIENT.sendAsync(posting(sandbox, path, json), BodyHandlers.ofString());
    }

    HttpResponse<String> control(String method, String path, String json) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build());
    }

    HttpResponse<String> control(Sandbox sandbox, String method, String path, String json) {
        return send(builder(path, sandbox)
                .method(method, BodyPublishers.ofString(json))
                .build());
    }

    Listener listen(Sandbox sandbox, long after) {
        return new Listener(
                CLIENT,
                builder("/api/v2/cobrowse/events?since=" + after, sandbox).GET().build());
    }

    /** Where a WebSocket of this simulator is. */
    String address(String path) {
        return uri(path).toString().replaceFirst("http", "ws");
    }

    @Override
    public void close() {
        context.close();
    }

    private HttpRequest posting(Sandbox sandbox, String path, String json) {
        return builder(path, sandbox).POST(BodyPublishers.ofString(json)).build();
    }

    private HttpRequest.Builder builder(String path, Sandbox sandbox) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + sandbox.token())
                .header("Sim-Organisation", sandbox.id());
    }

    private URI uri(String path) {
        return URI.create(
                "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
