package cobrowse.simulator.kept;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The packaged simulator as a process, with a folder for its data. */
final class Program implements AutoCloseable {

    private static final String READY = "Cobrowse Simulator is ready at ";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private String address = "";

    Program(Path folder) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of("target", "cobrowse-simulator.jar").toString(),
                        "--server.port=0",
                        "--simulator.data=" + folder)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Started, and ready. */
    static Program start(Path folder) throws IOException {
        return new Program(folder).awaitReady();
    }

    Program awaitReady() throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (!line.startsWith(READY)) continue;
            address = line.substring(READY.length()).split(" ", 2)[0];
            return this;
        }
        throw new AssertionError("The simulator ended before it was ready");
    }

    /** @throws IOException when the simulator is gone */
    HttpResponse<String> call(String method, String path, String json) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer ann-token")
                .method(method, BodyPublishers.ofString(json))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** As kill -9 does, of the simulator and of the launcher that may wait for it. Returns when they are dead. */
    void kill() {
        var simulators = process.descendants().toList();
        simulators.forEach(ProcessHandle::destroyForcibly);
        simulators.forEach(simulator -> simulator.onExit().join());
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
