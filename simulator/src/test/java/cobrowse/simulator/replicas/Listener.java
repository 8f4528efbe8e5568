package cobrowse.simulator.replicas;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Hears an organisation's events at one simulator. */
final class Listener implements AutoCloseable {

    private static final int LONGEST_SECONDS = 60;

    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Stream<String> stream;

    /** Is heard when this returns. */
    Listener(HttpClient client, HttpRequest request) {
        stream = client.sendAsync(request, BodyHandlers.ofLines()).join().body();
        var reader = new Thread(this::read, "listener");
        reader.setDaemon(true);
        reader.start();
        line(":listening");
    }

    /** The types of the next events. */
    List<String> types(int count) {
        return lines(count, "event:");
    }

    /** The ids of the next events. */
    List<Long> ids(int count) {
        return lines(count, "id:").stream().map(Long::valueOf).toList();
    }

    @Override
    public void close() {
        stream.close();
    }

    private List<String> lines(int count, String beginning) {
        var found = new ArrayList<String>();
        while (found.size() < count) found.add(line(beginning).substring(beginning.length()));
        return found;
    }

    private String line(String beginning) {
        try {
            for (var line = next(); ; line = next()) if (line.startsWith(beginning)) return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String next() throws InterruptedException {
        var line = lines.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (line == null) throw new AssertionError("Nothing more was heard for " + LONGEST_SECONDS + " seconds");
        return line;
    }

    private void read() {
        try {
            stream.forEach(lines::add);
        } catch (RuntimeException e) {
            lines.add("the stream ended: " + e);
        }
    }
}
