package cobrowse.simulator.sessions.sockets;

import cobrowse.simulator.wire.SocketDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a session's websocketUrl leads. Whoever connects says who it is in the first message, so no secret is in the address. */
@RestController
record ConnectToSession(SocketDoor door, ConnectedParties parties) {

    @GetMapping("/cobrowse/{organisationId}/{sessionId}")
    void connect(
            @PathVariable String organisationId,
            @PathVariable String sessionId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        door.open(request, response, parties, Map.of(Place.ATTRIBUTE, new Place(organisationId, sessionId)));
    }
}
