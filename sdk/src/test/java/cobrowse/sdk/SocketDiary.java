package cobrowse.sdk;

import com.mypurecloud.sdk.v2.extensions.notifications.WebSocketListener;
import com.neovisionaries.ws.client.WebSocketException;
import com.neovisionaries.ws.client.WebSocketState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what becomes of the WebSocket of the SDK's listener, and what it hears that nobody subscribed to. */
final class SocketDiary implements WebSocketListener {

    private final List<String> notes = new CopyOnWriteArrayList<>();

    @Override
    public void onStateChanged(WebSocketState state) {
        notes.add("state " + state);
    }

    @Override
    public void onConnected() {
        notes.add("connected");
    }

    @Override
    public void onDisconnected(boolean closedByServer) {
        notes.add("disconnected" + (closedByServer ? " by the server" : ""));
    }

    @Override
    public void onError(WebSocketException error) {
        notes.add(error.toString());
    }

    @Override
    public void onConnectError(WebSocketException error) {
        notes.add(error.toString());
    }

    @Override
    public void onCallbackError(Throwable error) {
        notes.add(error.toString());
    }

    @Override
    public void onUnhandledEvent(String event) {
        notes.add("unhandled " + event);
    }

    @Override
    public String toString() {
        return notes.toString();
    }
}
