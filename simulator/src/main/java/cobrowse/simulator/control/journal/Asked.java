package cobrowse.simulator.control.journal;

import cobrowse.simulator.wire.BoundedBody;
import cobrowse.simulator.wire.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller sent, as it came.
 *
 * @param address scheme and host as the caller wrote them
 * @param path not decoded
 * @param authorization never shown, but looked for where else it might stand
 * @param body at most as many bytes as are allowed; none when more came
 */
record Asked(
        String correlationId,
        String method,
        String address,
        String path,
        Optional<String> query,
        String protocol,
        List<Header> headers,
        Optional<String> authorization,
        byte[] body) {

    /** @param value one that cannot be a secret, or {@link Redactor#HIDDEN} */
    record Header(String name, String value) {}

    private static final Set<String> HARMLESS = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "host",
            "idempotency-key",
            "last-event-id",
            "origin",
            "sec-fetch-site",
            "traceparent",
            "transfer-encoding",
            "user-agent",
            "x-request-id");

    /** To be read before the container takes the request back. */
    static Asked of(HttpServletRequest request) {
        var body = BoundedBody.of(request);
        return new Asked(
                Correlation.of(request),
                request.getMethod(),
                request.getScheme() + "://" + request.getHeader("Host"),
                request.getRequestURI(),
                Optional.ofNullable(request.getQueryString()),
                request.getProtocol(),
                headers(request),
                Optional.ofNullable(request.getHeader("Authorization")),
                body.length > BoundedBody.MOST_BYTES ? new byte[0] : body);
    }

    /** As text, each byte that is none replaced. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    boolean isForm() {
        return header("Content-Type").orElse("").toLowerCase(Locale.ROOT).contains("x-www-form-urlencoded");
    }

    private static List<Header> headers(HttpServletRequest request) {
        var headers = new ArrayList<Header>();
        for (var name : Collections.list(request.getHeaderNames())) {
            var harmless = HARMLESS.contains(name.toLowerCase(Locale.ROOT));
            headers.add(new Header(name, harmless ? request.getHeader(name) : Redactor.HIDDEN));
        }
        return headers;
    }
}
