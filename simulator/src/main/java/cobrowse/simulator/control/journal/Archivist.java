package cobrowse.simulator.control.journal;

import cobrowse.simulator.control.journal.Har.Call;
import cobrowse.simulator.control.journal.Har.Content;
import cobrowse.simulator.control.journal.Har.Creator;
import cobrowse.simulator.control.journal.Har.Log;
import cobrowse.simulator.control.journal.Har.Pair;
import cobrowse.simulator.control.journal.Har.PostData;
import cobrowse.simulator.control.journal.Har.Request;
import cobrowse.simulator.control.journal.Har.Response;
import cobrowse.simulator.control.journal.Har.Timings;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** Makes an HTTP archive of calls that were put into words, and so have no secrets. */
final class Archivist {

    private static final String PROTOCOL = "HTTP/1.1";
    private static final String VERSION =
            Objects.requireNonNullElse(Archivist.class.getPackage().getImplementationVersion(), "unreleased");

    private Archivist() {}

    static Har archive(List<EntryBody> calls) {
        var creator = new Creator("Cobrowse Simulator", VERSION);
        return new Har(
                new Log("1.2", creator, calls.stream().map(Archivist::call).toList()));
    }

    private static Call call(EntryBody call) {
        var took = call.when().milliseconds();
        return new Call(
                began(call.when()),
                took,
                request(call.question()),
                response(call.reply()),
                new Har.Cache(),
                new Timings(0, took, 0),
                call.when().correlationId(),
                call.judged());
    }

    /** The journal says when the answer began. */
    private static String began(EntryBody.When when) {
        return Instant.parse(when.at())
                .minusNanos((long) (when.milliseconds() * 1_000_000))
                .toString();
    }

    private static Request request(EntryBody.Question asked) {
        var headers = asked.headers();
        return new Request(
                asked.method(),
                asked.address() + asked.path(),
                PROTOCOL,
                List.of(),
                pairs(headers),
                query(asked.path()),
                postData(asked.request(), header(headers, "Content-Type")),
                -1,
                bytes(asked.request()));
    }

    private static @Nullable PostData postData(@Nullable String text, Optional<String> type) {
        return text == null ? null : new PostData(type.orElse("application/octet-stream"), List.of(), text);
    }

    private static Response response(EntryBody.Reply reply) {
        var status = Optional.ofNullable(HttpStatus.resolve(reply.status()));
        var headers = reply.answerHeaders();
        var text = text(reply.answer());
        return new Response(
                reply.status(),
                status.map(HttpStatus::getReasonPhrase).orElse(""),
                PROTOCOL,
                List.of(),
                pairs(headers),
                new Content(bytes(text), header(headers, "Content-Type").orElse("x-unknown"), text),
                header(headers, "Location").orElse(""),
                -1,
                -1);
    }

    private static String text(@Nullable JsonNode answer) {
        if (answer == null) return "";
        return answer.isString() ? answer.stringValue() : answer.toString();
    }

    private static long bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<Pair> pairs(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> new Pair(header.getKey(), header.getValue()))
                .toList();
    }

    private static Optional<String> header(Map<String, String> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static List<Pair> query(String path) {
        var parts = path.split("\\?", 2);
        if (parts.length < 2 || parts[1].isEmpty()) return List.of();
        return Stream.of(parts[1].split("&")).map(Archivist::parameter).toList();
    }

    private static Pair parameter(String pair) {
        var halves = pair.split("=", 2);
        return new Pair(decoded(halves[0]), halves.length < 2 ? "" : decoded(halves[1]));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
