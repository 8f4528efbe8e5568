package cobrowse.simulator.channels;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What listeners do: they come, ask now and then whether somebody is there, and go. */
@Component
class Listener extends TextWebSocketHandler {

    private static final String CONNECTION = Connection.class.getName();
    private static final long MILLIS_FOR_A_FRAME = 10_000;

    private final Feeds feeds;
    private final Channels channels;
    private final Senders senders;
    private final JsonMapper json;

    Listener(Feeds feeds, Channels channels, Senders senders, JsonMapper json) {
        this.feeds = feeds;
        this.channels = channels;
        this.senders = senders;
        this.json = json;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        if (!(socket.getAttributes().get(Handshake.ATTRIBUTE) instanceof Handshake handshake)) return;
        if (socket instanceof StandardWebSocketSession standard) {
            standard.getNativeSession()
                    .getUserProperties()
                    .put("org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT", MILLIS_FOR_A_FRAME);
        }
        var connection = new Connection(handshake, socket, senders);
        socket.getAttributes().put(CONNECTION, connection);
        feeds.open(connection);
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
        if (isPing(message.getPayload())) connection(socket).ifPresent(connection -> connection.say(Frames.PONG));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        connection(socket).ifPresent(connection -> {
            feeds.leave(connection);
            var handshake = connection.handshake();
            senders.execute(() -> channels.disconnect(handshake.channelId(), handshake.connection()));
        });
    }

    private boolean isPing(String text) {
        try {
            return json.readTree(text).path("message").asString("").equals("ping");
        } catch (JacksonException e) {
            return false;
        }
    }

    private static Optional<Connection> connection(WebSocketSession socket) {
        return Optional.ofNullable((Connection) socket.getAttributes().get(CONNECTION));
    }
}
