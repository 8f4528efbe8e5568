package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@Safety
@TestPropertySource(properties = {"server.tomcat.connection-timeout=1s", "simulator.body-time=PT3S"})
@ExtendWith(OutputCaptureExtension.class)
@Timeout(30)
class SlowCallTest {

    private static final String POST = "POST /api/v2/cobrowse/sessions HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";

    private static final int MOST_DROPS = 20;

    @LocalServerPort
    int port;

    @Test
    void aBodyThatStallsIsToldSo(CapturedOutput output) throws IOException {
        try (var socket = new Wire(port).open()) {
            send(socket, POST);
            VendorForm.assertError(Wire.read(socket), 408, "request.timeout");
        }
        assertThat(output.getAll()).doesNotContain("\tat ", "ERROR");
    }

    @Test
    void aBodyThatDripsIsToldSo() throws Exception {
        try (var socket = new Wire(port).open()) {
            send(socket, POST);
            socket.setSoTimeout(500);
            var answer = new PushbackInputStream(socket.getInputStream());
            var drops = 0;
            for (; drops < MOST_DROPS && !comesInTime(answer); drops++) send(socket, " ");
            assertThat(drops).as("drops until the answer came").isLessThan(MOST_DROPS);
            socket.setSoTimeout(15_000);
            VendorForm.assertError(Wire.read(answer), 408, "request.timeout");
        }
    }

    @Test
    void headersThatStallAreCutOff() throws IOException {
        try (var socket = new Wire(port).open()) {
            send(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nA: ");
            socket.setSoTimeout(10_000);
            assertThat(socket.getInputStream().readAllBytes()).asString().doesNotContainIgnoringCase("<html", "tomcat");
        }
    }

    @Test
    void aSenderWhoLeavesLeavesNoTrace(CapturedOutput output) throws Exception {
        for (var turn = 0; turn < 5; turn++) {
            try (var socket = new Wire(port).open()) {
                send(socket, POST);
                socket.setSoLinger(true, 0);
            }
        }
        while (brokenOff() < 5) Thread.onSpinWait();

        assertThat(output.getAll()).doesNotContain("\tat ", "ERROR");
    }

    /** How many calls the journal has whose sender left before the end. */
    private long brokenOff() {
        var journal = new Wire(port)
                .call("GET", "/_sim/journal/nobody", "Connection: close")
                .json();
        return journal.get("entities")
                .valueStream()
                .filter(call -> call.get("status").asInt() == 400)
                .count();
    }

    private static boolean comesInTime(PushbackInputStream answer) throws IOException {
        try {
            answer.unread(answer.read());
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
