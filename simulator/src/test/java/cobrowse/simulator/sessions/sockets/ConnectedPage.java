package cobrowse.simulator.sessions.sockets;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page of either side, connected to a session by WebSocket. */
final class ConnectedPage implements WebSocket.Listener {

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket line;

    private ConnectedPage(HttpClient client, URI address) {
        line = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    static ConnectedPage open(String websocketUrl) {
        return new ConnectedPage(HttpClient.newHttpClient(), URI.create(websocketUrl));
    }

    ConnectedPage says(String message) {
        line.sendText(message, true).join();
        return this;
    }

    ConnectedPage comesAs(String role, String joinCode) {
        return says("{\"role\": \"%s\", \"joinCode\": \"%s\"}".formatted(role, joinCode));
    }

    /** The next message. */
    String hears() throws InterruptedException {
        var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    /** Reads on until a message has these words. */
    String hears(String words) throws InterruptedException {
        for (var next = hears(); !next.equals("nothing"); next = hears()) if (next.contains(words)) return next;
        return "nothing";
    }

    void closes() {
        line.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    /** Without a word, as when a browser crashes. */
    void vanishes() {
        line.abort();
    }

    /** The number by which the simulator closes the connection. */
    int isClosedBy() throws Exception {
        return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(part.toString());
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
}
