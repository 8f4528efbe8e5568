package cobrowse.features;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One listener to a notification channel, who reads its frames in order. */
final class Ear implements WebSocket.Listener {

    private static final int PATIENCE_SECONDS = 20;

    private final LinkedBlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final StringBuilder frame = new StringBuilder();
    private final WebSocket socket;

    /** @param address as the channel says it: ws://… or wss://… */
    Ear(String address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), this)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    void say(String text) {
        socket.sendText(text, true).join();
    }

    /** Waits for a frame of a kind; others go by. */
    String await(String kind, Predicate<String> wanted) {
        try {
            for (var next = next(kind); ; next = next(kind)) if (wanted.test(next)) return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    void close() {
        socket.abort();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            frames.add(frame.toString());
            frame.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private String next(String kind) throws InterruptedException {
        var next = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) throw new AssertionError(kind + " was never heard.");
        return next;
    }
}
