package cobrowse.simulator.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.util.WebUtils;

/** Lets programs in by WebSocket, and those pages of other sites that may call the API. */
@Component
public class SocketDoor {

    private static final PlainError NO_WEB_SOCKET =
            PlainError.of(400, "bad.request", "This is the address of a WebSocket: connect to it by ws or wss.");
    private static final PlainError FOREIGN_PAGE = PlainError.of(
            403,
            "simulator.cors.off",
            "Pages of this origin may not call the simulator. --simulator.cors.origins lists those that may.");

    private final List<String> origins;
    private final ErrorWriter errors;
    private final DefaultHandshakeHandler handshakes = new DefaultHandshakeHandler();

    SocketDoor(@Value("${simulator.cors.origins:}") List<String> origins, ErrorWriter errors) {
        this.origins = origins;
        this.errors = errors;
    }

    /** Connects a handler, or writes why not. @param attributes what the handler is told of the connection */
    public void open(
            HttpServletRequest request,
            HttpServletResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes)
            throws IOException {
        if (letsIn(request, response)) connect(request, response, handler, attributes);
    }

    /** Connects a handler for whoever was let in. @param attributes what the handler is told of the connection */
    public void connect(
            HttpServletRequest request,
            HttpServletResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        handshakes.doHandshake(
                new ServletServerHttpRequest(request), new ServletServerHttpResponse(response), handler, attributes);
    }

    /** For whoever has something to do before a handler is connected. @return false when it has written why not */
    public boolean letsIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            errors.write(request, response, NO_WEB_SOCKET);
            return false;
        }
        if (!origins.contains(request.getHeader("Origin"))
                && !WebUtils.isSameOrigin(new ServletServerHttpRequest(request))) {
            errors.write(request, response, FOREIGN_PAGE);
            return false;
        }
        return true;
    }
}
