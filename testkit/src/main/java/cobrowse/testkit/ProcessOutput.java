package cobrowse.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** What a simulator writes, read to its end so that it never has to wait for a reader. The last lines are kept. */
final class ProcessOutput {

    private static final Pattern READY = Pattern.compile("^Cobrowse Simulator is ready at (https?://\\S+)");
    private static final int KEPT = 200;

    private final ArrayDeque<String> lines = new ArrayDeque<>();

    /** Where the simulator is; empty when the output has ended without saying so. */
    private final CompletableFuture<Optional<URI>> ready = new CompletableFuture<>();

    private ProcessOutput() {}

    static ProcessOutput of(Process process) {
        var output = new ProcessOutput();
        var thread = new Thread(() -> output.read(process), "cobrowse-simulator-output");
        thread.setDaemon(true);
        thread.start();
        return output;
    }

    /** @return empty when it ended without being ready */
    Optional<URI> awaitReady(Duration patience) throws TimeoutException, InterruptedException {
        try {
            return ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized String lastLines() {
        return String.join("\n", lines);
    }

    private void read(Process process) {
        try (var in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) take(line);
        } catch (IOException e) {
            take("(" + e.getMessage() + ")");
        } finally {
            ready.complete(Optional.empty());
        }
    }

    private synchronized void take(String line) {
        lines.addLast(line);
        if (lines.size() > KEPT) lines.removeFirst();
        var found = READY.matcher(line);
        if (found.find()) ready.complete(Optional.of(URI.create(found.group(1))));
    }
}
