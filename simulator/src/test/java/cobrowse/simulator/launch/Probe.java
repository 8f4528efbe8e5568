package cobrowse.simulator.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** The command of {@code exec} in its test: shows what it was handed and what that is worth, and ends with 7. */
final class Probe {

    private Probe() {}

    public static void main(String[] arguments) throws Exception {
        new TreeMap<>(System.getenv()).forEach((name, value) -> {
            if (name.startsWith("COBROWSE_")) System.out.println(name + "=" + value);
        });
        System.out.println("me=" + status("/api/v2/users/me", System.getenv("COBROWSE_USER_TOKEN")));
        System.out.println("providers=" + status("/api/v2/cobrowse/providers", System.getenv("COBROWSE_TOKEN")));
        System.out.println("arguments=" + String.join("|", arguments));
        System.out.println("stdin=" + new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        System.exit(7);
    }

    private static int status(String path, String token) throws IOException, InterruptedException {
        var call = HttpRequest.newBuilder(URI.create(System.getenv("COBROWSE_URL") + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(call, BodyHandlers.discarding()).statusCode();
    }
}
