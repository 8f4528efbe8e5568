package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

@Safety
class ManySlowCallsTest {

    private static final String POST = "POST /api/v2/cobrowse/sessions HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";

    @LocalServerPort
    int port;

    /** Twice as many as the container usually has threads, and less time than it waits for a body. */
    @Test
    @Timeout(15)
    void manySlowBodiesHoldUpNobody() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var count = 0; count < 400; count++) {
                slow.add(new Wire(port).open());
                slow.get(count).getOutputStream().write(POST.getBytes(StandardCharsets.US_ASCII));
            }
            var answer = new Wire(port).call("GET", "/actuator/health", "Connection: close");
            assertThat(answer.status()).isEqualTo(200);
        } finally {
            for (var socket : slow) socket.close();
        }
    }
}
