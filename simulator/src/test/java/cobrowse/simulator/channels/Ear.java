package cobrowse.simulator.channels;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listens to a channel by a WebSocket; the beats that come now and then it does not hear. */
public final class Ear implements WebSocket.Listener, AutoCloseable {

    private static final int LONGEST_SECONDS = 30;

    private final LinkedBlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    public Ear(HttpClient client, String address) {
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(address), this)
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    public void say(String text) {
        socket.sendText(text, true).join();
    }

    /** The next frame. */
    public JsonNode frame() {
        try {
            var frame = frames.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (frame == null) throw new AssertionError("Nothing was heard");
            return frame;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<JsonNode> frames(int count) {
        var heard = new ArrayList<JsonNode>();
        while (heard.size() < count) heard.add(frame());
        return heard;
    }

    /** Waits until the simulator has answered, so that all is heard that was told before. @return what was heard meanwhile */
    public List<JsonNode> framesUntilPong() {
        say("{\"message\":\"ping\"}");
        var heard = new ArrayList<JsonNode>();
        for (var frame = frame(); !frame.at("/eventBody/message").asString("").equals("pong"); frame = frame())
            heard.add(frame);
        return heard;
    }

    /** The status by which the simulator ends the connection. */
    public int closed() {
        return closed.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            var frame = JsonMapper.shared().readTree(part.toString());
            if (!frame.at("/eventBody/message").asString("").equals("WebSocket Heartbeat")) frames.add(frame);
            part.setLength(0);
        }
        socket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        closed.complete(status);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
