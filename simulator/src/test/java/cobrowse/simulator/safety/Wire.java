package cobrowse.simulator.safety;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says anything to the simulator, also what no HTTP client would. */
record Wire(int port) {

    /** @param head status line and headers as they came */
    record Answer(int status, List<String> head, String body) {

        /** Its name as it was written, in exact case. */
        Optional<String> header(String name) {
            return head.stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        @Override
        public String toString() {
            return String.join("\n", head) + "\n\n" + body;
        }
    }

    /** A call as a polite client makes it, with further headers. */
    Answer call(String method, String path, String... headers) {
        return callWith("", method, path, headers);
    }

    Answer callWith(String body, String method, String path, String... headers) {
        var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        var length = body.isEmpty() ? "" : "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
        return say(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + length + "\r\n" + body);
    }

    /** These bytes, one a character but for those beyond Latin-1. */
    Answer say(String request) {
        try (var socket = open()) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            if (!request.contains("Connection: keep-open")) socket.shutdownOutput();
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Socket open() throws IOException {
        var socket = new Socket(Proxy.NO_PROXY);
        socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5000);
        return socket;
    }

    /** Reads until the simulator closes. */
    static Answer read(Socket socket) throws IOException {
        return read(socket.getInputStream());
    }

    static Answer read(InputStream answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            answer.transferTo(bytes);
        } catch (IOException e) {
            if (bytes.size() == 0) throw e;
        }
        var text = bytes.toString(StandardCharsets.UTF_8);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) throw new IOException("No answer but: " + text);
        var head = Arrays.asList(text.substring(0, end).split("\r\n"));
        var body = text.substring(end + 4);
        var chunked = head.stream().anyMatch(line -> line.equalsIgnoreCase("Transfer-Encoding: chunked"));
        return new Answer(Integer.parseInt(head.get(0).split(" ")[1]), head, chunked ? unchunk(body) : body);
    }

    private static String unchunk(String chunks) {
        var bytes = chunks.getBytes(StandardCharsets.UTF_8);
        var body = new ByteArrayOutputStream();
        for (var at = 0; at < bytes.length; ) {
            var line = new String(bytes, at, Math.min(10, bytes.length - at), StandardCharsets.US_ASCII).split("\r")[0];
            var size = Integer.parseInt(line, 16);
            if (size == 0) break;
            body.write(bytes, at + line.length() + 2, size);
            at += line.length() + size + 4;
        }
        return body.toString(StandardCharsets.UTF_8);
    }
}
