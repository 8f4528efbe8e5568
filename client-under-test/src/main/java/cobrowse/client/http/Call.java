package cobrowse.client.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A request, without its token.
 *
 * @param path with the query
 * @param contentType of the body; none where nothing is sent
 * @param repeating whether it may be sent again when it may have arrived
 * @param doneWhen the refusals that, after such a try, say that it has been carried out
 */
public record Call(
        String method,
        String path,
        Optional<String> body,
        Optional<String> contentType,
        Map<String, String> headers,
        Repeating repeating,
        Set<Integer> doneWhen) {

    /** What may become of a request that may have arrived and was not answered. */
    public enum Repeating {
        /** It changes nothing, or nothing more the second time. */
        SAFE,
        /** A second one could start something a second time. */
        UNSAFE
    }

    public static final String JSON = "application/json";

    public Call {
        if (!path.startsWith("/")) throw new IllegalArgumentException("A path begins with /: " + path);
        headers = Map.copyOf(headers);
        doneWhen = Set.copyOf(doneWhen);
    }

    /** A call of any method: reads and DELETE may be repeated, all others not. */
    public static Call of(String method, String path) {
        var safe = Set.of("GET", "HEAD", "DELETE").contains(method);
        var repeating = safe ? Repeating.SAFE : Repeating.UNSAFE;
        return new Call(method, path, Optional.empty(), Optional.empty(), Map.of(), repeating, Set.of());
    }

    public static Call get(String path) {
        return of("GET", path);
    }

    /** A path with ids in it, each as one segment whatever its characters. @param template with a %s for each id */
    public static String path(String template, String... ids) {
        var segments = new Object[ids.length];
        for (var i = 0; i < ids.length; i++) segments[i] = segment(ids[i]);
        return template.formatted(segments);
    }

    public Call json(String text) {
        return sending(text, JSON);
    }

    public Call sending(String text, String type) {
        return new Call(method, path, Optional.of(text), Optional.of(type), headers, repeating, doneWhen);
    }

    /** With one more parameter in the query. */
    public Call with(String parameter, Object value) {
        var longer = path + (path.contains("?") ? "&" : "?") + parameter + "=" + encoded(value.toString());
        return new Call(method, longer, body, contentType, headers, repeating, doneWhen);
    }

    public Call header(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new Call(method, path, body, contentType, more, repeating, doneWhen);
    }

    public Call safeToRepeat() {
        return new Call(method, path, body, contentType, headers, Repeating.SAFE, doneWhen);
    }

    /** @param statuses that mean "done already" after a try that may have arrived */
    public Call doneWhen(Integer... statuses) {
        return new Call(method, path, body, contentType, headers, repeating, Set.of(statuses));
    }

    public boolean isSafeToRepeat() {
        return repeating == Repeating.SAFE;
    }

    /** Percent-encoded as RFC 3986 wants it in a path and a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private static String segment(String id) {
        if (id.isBlank() || id.equals(".") || id.equals(".."))
            throw new IllegalArgumentException("\"" + id + "\" cannot be an id");
        return encoded(id);
    }

    /** Method and path; without query, headers and body, which may hold what is nobody's business. */
    @Override
    public String toString() {
        return method + " " + path.split("\\?", 2)[0];
    }
}
