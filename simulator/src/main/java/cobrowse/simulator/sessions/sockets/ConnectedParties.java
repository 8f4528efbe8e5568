package cobrowse.simulator.sessions.sockets;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.notifications.Listening;
import cobrowse.simulator.rulebook.Refused;
import cobrowse.simulator.sessions.CobrowseSession;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tomcat.websocket.Constants;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is connected to sessions at this simulator. The first message says who comes; later ones are not looked at. The
 * sharer's connection is the sharing: the offer is accepted when it joins, and the session ends when it closes.
 */
@Component
class ConnectedParties extends TextWebSocketHandler {

    private static final int MOST = 2_000;
    private static final int MILLIS_FOR_HELLO = 20_000;
    private static final int MILLIS_TO_READ = 5_000;
    private static final int BYTES_TO_READ = 65_536;
    private static final Word NOBODY = Word.refused(404, "not.found", "The requested resource was not found.");
    private static final Word UNREADABLE = Word.refused(
            400, "bad.request", "The first message is {\"role\": \"sharer\" or \"viewer\", \"joinCode\": \"…\"}.");

    private final Map<String, Party> parties = new ConcurrentHashMap<>();
    private final Sharing sharing;
    private final Listening listening;
    private final JsonMapper json;

    ConnectedParties(Sharing sharing, Listening listening, JsonMapper json) {
        this.sharing = sharing;
        this.listening = listening;
        this.json = json;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        if (parties.size() >= MOST) {
            session.close(CloseStatus.SERVICE_OVERLOAD);
            return;
        }
        patience(session, MILLIS_FOR_HELLO);
        var line = new ConcurrentWebSocketSessionDecorator(session, MILLIS_TO_READ, BYTES_TO_READ);
        parties.put(session.getId(), new Party(line, json));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        var party = parties.get(session.getId());
        if (party == null || party.hasJoined()) return;
        try {
            join(session, party, hello(message.getPayload()));
        } catch (JacksonException e) {
            refuse(party, UNREADABLE);
        } catch (Refused e) {
            var answer = e.answer();
            refuse(party, Word.refused(answer.status(), answer.code(), answer.message()));
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var party = parties.remove(session.getId());
        if (party == null) return;
        party.leaves();
        if (party.shares()) sharing.leave(place(session));
    }

    /** JSON's null is a readable nothing. */
    private Hello hello(String message) {
        var read = json.readValue(message, Hello.class);
        return read == null ? new Hello(Optional.empty(), Optional.empty()) : read;
    }

    private void join(WebSocketSession session, Party party, Hello hello) throws IOException {
        var place = place(session);
        var found = sharing.look(place)
                .filter(CobrowseSession::isLive)
                .filter(it -> it.offer().joinCode().equals(hello.joinCode()));
        if (!hello.isKnown() || found.isEmpty()) {
            refuse(party, hello.isKnown() ? NOBODY : UNREADABLE);
            return;
        }
        var last = listening.last(place.organisationId());
        var state = Lifecycle.spelt(found.get().state());
        if (hello.isSharer()) state = sharing.accept(place).orElse(state);
        party.joins(hello.isSharer());
        patience(session, 0);
        party.say(Word.joined(hello.role().orElseThrow(), state));
        party.follows(listening.follow(
                place.organisationId(), last, event -> place.sessionId().equals(event.sessionId()), party));
    }

    private static void refuse(Party party, Word why) throws IOException {
        party.say(why);
        party.close(CloseStatus.POLICY_VIOLATION);
    }

    private static Place place(WebSocketSession session) {
        return (Place) Objects.requireNonNull(session.getAttributes().get(Place.ATTRIBUTE), "given by the handshake");
    }

    /** @param millis after which a silent connection is closed; 0 for never */
    private static void patience(WebSocketSession session, int millis) {
        var connection = ((NativeWebSocketSession) session).getNativeSession(Session.class);
        if (connection == null) return;
        connection.setMaxIdleTimeout(millis);
        connection.getUserProperties().put(Constants.BLOCKING_SEND_TIMEOUT_PROPERTY, (long) MILLIS_TO_READ);
    }
}
