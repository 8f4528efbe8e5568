package cobrowse.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A line to the simulator on which calls meet the faults that a test has laid out, one each. */
public final class BadLine implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final SocketEffect CUT = new SocketEffect.CloseSocket(true, false, false);
    private static final List<String> FORWARDED = List.of("Authorization", "Content-Type", "Accept");

    private final MockWebServer server = new MockWebServer();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Fault> loginFaults = new ConcurrentLinkedQueue<>();

    /** What happens to a call. */
    @FunctionalInterface
    public interface Fault {
        MockResponse meet(Carriage call) throws IOException, InterruptedException;
    }

    /** Carries a call to the simulator and brings its answer. */
    @FunctionalInterface
    public interface Carriage {
        MockResponse.Builder carryOut() throws IOException, InterruptedException;
    }

    /** The line breaks before the simulator hears of the call. */
    static final Fault LOST_ON_THE_WAY =
            call -> new MockResponse.Builder().onResponseStart(CUT).build();

    /** The call is carried out, and the line breaks before the answer. */
    static final Fault ANSWER_LOST =
            call -> call.carryOut().onResponseStart(CUT).build();

    /** The call is carried out, and the line breaks in the middle of the answer. */
    static final Fault ANSWER_CUT_OFF =
            call -> call.carryOut().onResponseBody(CUT).build();

    /** The call is carried out, and of the answer only the head arrives. */
    static final Fault ANSWER_EMPTY = call -> call.carryOut().body("").build();

    /** The call is carried out, and somebody puts a page of his own in place of the answer. */
    static final Fault ANSWER_IS_A_PAGE =
            call -> call.carryOut().body("<html>Welcome!</html>").build();

    /** The call is carried out, and the answer begins too late. */
    static final Fault ANSWER_SLOW =
            call -> call.carryOut().headersDelay(1, TimeUnit.HOURS).build();

    /** The call is carried out, and the answer begins in time and does not end. */
    static final Fault ANSWER_ENDLESS =
            call -> call.carryOut().bodyDelay(1, TimeUnit.HOURS).build();

    /** A gateway gives up on a call that it has passed on. */
    static final Fault GATEWAY_GAVE_UP = call -> {
        call.carryOut();
        return answer(504).build();
    };

    BadLine() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                try {
                    return fault(request).meet(() -> forward(request));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Somebody on the way answers by himself. */
    static Fault answered(int status) {
        return call -> answer(status).build();
    }

    static Fault toldToWait(int status, Duration retryAfter) {
        return call ->
                answer(status).addHeader("Retry-After", retryAfter.toSeconds()).build();
    }

    /** The next calls meet these, and all after them none. */
    BadLine with(Fault... coming) {
        faults.addAll(List.of(coming));
        return this;
    }

    /** The same for the next calls for a token. */
    BadLine withLogin(Fault... coming) {
        loginFaults.addAll(List.of(coming));
        return this;
    }

    URI address() {
        return URI.create("http://localhost:" + server.getPort());
    }

    @Override
    public void close() {
        server.close();
    }

    private Fault fault(RecordedRequest request) {
        var next = (request.getTarget().startsWith("/oauth") ? loginFaults : faults).poll();
        return next == null ? call -> call.carryOut().build() : next;
    }

    private static MockResponse.Builder answer(int status) {
        return new MockResponse.Builder().code(status).body("<html>" + status + "</html>");
    }

    private static MockResponse.Builder forward(RecordedRequest request) throws IOException, InterruptedException {
        var body = request.getBody() == null ? "" : request.getBody().utf8();
        var call = HttpRequest.newBuilder(URI.create(Simulator.address() + request.getTarget()))
                .method(request.getMethod(), BodyPublishers.ofString(body));
        for (var name : FORWARDED) {
            var value = request.getHeaders().get(name);
            if (value != null) call.header(name, value);
        }
        return copy(HTTP.send(call.build(), BodyHandlers.ofString()));
    }

    private static MockResponse.Builder copy(HttpResponse<String> answer) {
        var copy = new MockResponse.Builder().code(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            if (!List.of("content-length", "transfer-encoding", "connection", ":status")
                    .contains(name)) values.forEach(value -> copy.addHeader(name, value));
        });
        return answer.statusCode() == 204 ? copy : copy.body(answer.body());
    }
}
