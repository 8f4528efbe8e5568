package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.client.api.Event;
import cobrowse.client.failures.Refused.NotAllowed;
import cobrowse.client.failures.Unanswered;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Limits;
import cobrowse.client.tokens.TokenSource;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events that come over lines which break. */
class EventStreamTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final MockWebServer server = new MockWebServer();
    private CobrowseClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = client(Limits.usual());
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void an_event_is_read_with_what_it_is_about() {
        server.enqueue(
                stream(
                        ":listening\n\nid:7\nevent:cobrowse.started\ndata:{\"type\":\"cobrowse.started\",\"sessionId\":\"s\",\"new\":1}\n\n"));
        try (var events = client.events(Optional.empty())) {
            assertThat(events.next(LONG).flatMap(Event::sessionId)).hasValue("s");
        }
    }

    @Test
    void after_a_broken_line_the_stream_goes_on_behind_the_last_event() throws InterruptedException {
        server.enqueue(stream(event(7, "cobrowse.invite")));
        server.enqueue(stream(event(8, "cobrowse.started")));
        try (var events = client.events(Optional.empty())) {
            assertThat(events.next(LONG).map(Event::type)).hasValue("cobrowse.invite");
            assertThat(events.next(LONG).map(Event::type)).hasValue("cobrowse.started");
        }
        assertThat(server.takeRequest().getHeaders().get("Last-Event-ID")).isNull();
        assertThat(server.takeRequest().getHeaders().get("Last-Event-ID")).isEqualTo("7");
    }

    @Test
    void a_silent_line_is_given_up() {
        var greeting = ":listening\n\n";
        server.enqueue(new MockResponse.Builder()
                .body(greeting + event(1, "cobrowse.started"))
                .throttleBody(greeting.length(), 1, TimeUnit.HOURS)
                .build());
        server.enqueue(stream(event(2, "cobrowse.started")));
        try (var hasty = client(Limits.usual().silence(Duration.ofMillis(100)));
                var events = hasty.events(Optional.empty())) {
            assertThat(events.next(LONG)).isNotEmpty();
        }
    }

    @Test
    void a_gateway_s_failure_is_passed_over() {
        server.enqueue(new MockResponse.Builder().code(503).build());
        server.enqueue(stream(event(1, "cobrowse.started")));
        try (var events = client.events(Optional.empty())) {
            assertThat(events.next(LONG)).isNotEmpty();
        }
    }

    @Test
    void a_refusal_ends_the_wait() {
        server.enqueue(new MockResponse.Builder().code(403).build());
        try (var events = client.events(Optional.empty())) {
            assertThatThrownBy(() -> events.next(LONG)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_host_that_is_gone_ends_the_wait() {
        server.close();
        try (var events = client.events(Optional.empty())) {
            assertThatThrownBy(() -> events.next(LONG)).isInstanceOf(Unanswered.class);
        }
    }

    @Test
    void an_event_that_nobody_understands_has_its_name() {
        server.enqueue(stream("event:cobrowse.strange\ndata:no json\n\n"));
        try (var events = client.events(Optional.empty())) {
            assertThat(events.next(LONG).map(Event::type)).hasValue("cobrowse.strange");
        }
    }

    @Test
    void closing_ends_the_wait_of_a_listener() throws InterruptedException {
        server.enqueue(stream(event(1, "cobrowse.started"))
                .newBuilder()
                .onResponseEnd(SocketEffect.Stall.INSTANCE)
                .build());
        var events = client.events(Optional.empty());
        var heard = new ArrayList<Event>();
        var first = new CountDownLatch(1);
        var listener = new Thread(() -> events.forEach(event -> {
            heard.add(event);
            first.countDown();
        }));
        listener.start();
        assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
        events.close();
        listener.join(LONG.toMillis());
        assertThat(listener.isAlive()).isFalse();
        assertThat(heard).hasSize(1);
    }

    @Test
    void closing_ends_the_wait_for_a_line_that_does_not_stand_yet() throws InterruptedException {
        server.enqueue(new MockResponse.Builder()
                .onRequestStart(SocketEffect.Stall.INSTANCE)
                .build());
        var events = client.events(Optional.empty());
        var listener = new Thread(() -> events.next(LONG));
        listener.start();
        while (listener.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
        events.close();
        listener.join(LONG.toMillis() / 2);
        assertThat(listener.isAlive()).isFalse();
    }

    /** A stream that breaks off after what it has said. */
    private static MockResponse stream(String text) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "text/event-stream")
                .chunkedBody(text, 10)
                .build();
    }

    private static String event(int id, String type) {
        return "id:%d\nevent:%s\ndata:{\"type\":\"%s\"}\n\n".formatted(id, type, type);
    }

    private CobrowseClient client(Limits limits) {
        return CobrowseClient.at(
                        Hosts.at(URI.create("http://localhost:" + server.getPort())), TokenSource.given("a-token"))
                .limits(limits)
                .waiting(new Hurry())
                .build();
    }
}
