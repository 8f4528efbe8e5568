package cobrowse.client.events;

import cobrowse.client.events.Frames.Heard;
import cobrowse.client.http.Reconnecting.Broken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** One connection that events come over. A thread reads it, so that waiting for the next line can have an end. */
final class EventLine implements AutoCloseable {

    private static final int MOST_WAITING = 1_000;

    /** A line of the stream, or its end. */
    private record Item(Optional<String> line) {}

    private final InputStream body;
    private final Frames frames = new Frames();
    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Future<?> reading;

    EventLine(InputStream body, ExecutorService threads) {
        this.body = body;
        this.reading = threads.submit(this::readAll);
    }

    /**
     * Waits for the next event.
     *
     * @param silence after which a stream on which nothing moves counts as broken
     * @throws Broken when it has ended or fallen silent
     */
    Heard next(Duration silence) throws InterruptedException {
        while (true) {
            var item = items.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
            if (item == null) throw new Broken("nothing was heard for " + silence);
            var heard = frames.take(item.line().orElseThrow(() -> new Broken("the stream has ended")));
            if (heard.isPresent()) return heard.get();
        }
    }

    private void readAll() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                items.put(new Item(Optional.of(line)));
        } catch (IOException e) {
            // That it broke is all that matters: the end of it is reported in any case.
        } catch (InterruptedException e) {
            return;
        }
        end();
    }

    private void end() {
        try {
            items.put(new Item(Optional.empty()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        reading.cancel(true);
        try {
            body.close();
        } catch (IOException e) {
            // It was to end, and it has.
        }
        items.clear();
        items.offer(new Item(Optional.empty()));
    }
}
