package cobrowse.simulator.channels;

import cobrowse.simulator.wire.ErrorWriter;
import cobrowse.simulator.wire.PlainError;
import cobrowse.simulator.wire.SocketDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens the WebSocket of a channel. Its address is its secret, as with the vendor: nobody is asked for a token. */
@RestController
record Connect(SocketDoor door, Admission admission, Listener listener, ErrorWriter errors) {

    static final String ADDRESS = "/channels/";

    @GetMapping(ADDRESS + "{channelId}")
    void connect(@PathVariable String channelId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!door.letsIn(request, response)) return;
        var handshake = admission.to(channelId);
        if (handshake.isEmpty()) errors.write(request, response, PlainError.of(404));
        else door.connect(request, response, listener, Map.of(Handshake.ATTRIBUTE, handshake.get()));
    }
}
