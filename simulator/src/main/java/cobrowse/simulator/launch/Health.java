package cobrowse.simulator.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Asks a simulator on this machine how it is: for images that have no program but Java to do so. */
final class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Health() {}

    /**
     * @param words the port, if it is not 8080
     * @return 0 when it is well, 1 when not
     */
    static int ask(List<String> words) {
        var port = words.isEmpty() ? "8080" : words.get(0);
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            var call = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .timeout(PATIENCE)
                    .build();
            return client.send(call, BodyHandlers.discarding()).statusCode() == 200 ? 0 : 1;
        } catch (IOException | IllegalArgumentException e) {
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
