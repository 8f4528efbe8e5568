package cobrowse.simulator.sessions.sockets;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.notifications.CobrowseEvent;
import cobrowse.simulator.notifications.Ear;
import cobrowse.simulator.sessions.CobrowseSession.State;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** One connection: hears what becomes of its session, and is closed when that is over. */
final class Party implements Ear {

    private static final Map<String, State> STATES = Map.of(
            CobrowseEvent.OFFERED, State.OFFERED,
            CobrowseEvent.STARTED, State.ACTIVE,
            CobrowseEvent.DECLINED, State.DECLINED,
            CobrowseEvent.EXPIRED, State.EXPIRED,
            CobrowseEvent.ENDED, State.ENDED);
    private static final Set<State> OVER = Set.of(State.DECLINED, State.EXPIRED, State.ENDED);

    private final WebSocketSession line;
    private final JsonMapper json;
    private volatile boolean shares;
    private volatile boolean joined;
    private volatile Runnable following = () -> {};

    Party(WebSocketSession line, JsonMapper json) {
        this.line = line;
        this.json = json;
    }

    boolean hasJoined() {
        return joined;
    }

    /** Whether the session is to end when this connection does. */
    boolean shares() {
        return shares;
    }

    void joins(boolean asSharer) {
        joined = true;
        shares = asSharer;
    }

    /** @param stop what ends the following */
    void follows(Runnable stop) {
        following = stop;
    }

    void leaves() {
        following.run();
    }

    void say(Word word) throws IOException {
        line.sendMessage(new TextMessage(json.writeValueAsString(word)));
    }

    /** From our side, so the session does not end with it. */
    void close(CloseStatus why) throws IOException {
        shares = false;
        line.close(why);
    }

    @Override
    public void greet() {}

    @Override
    public void tell(long id, CobrowseEvent event) throws IOException {
        var state = STATES.get(event.type());
        if (state == null) return;
        say(Word.session(Lifecycle.spelt(state)));
        if (OVER.contains(state)) close(CloseStatus.NORMAL);
    }

    @Override
    public void beat() throws IOException {
        line.sendMessage(new PingMessage());
    }

    @Override
    public void hangUp() {
        try {
            close(CloseStatus.GOING_AWAY);
        } catch (IOException e) {
            leaves();
        }
    }

    /** Nobody is there any more, or somebody who reads too slowly: to the session that is a customer who has left. */
    @Override
    public void hangUp(Exception why) {
        try {
            line.close(CloseStatus.SESSION_NOT_RELIABLE);
        } catch (IOException e) {
            leaves();
        }
    }
}
