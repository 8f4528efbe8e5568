package cobrowse.simulator.control.faults;

import cobrowse.simulator.wire.PlainError;
import java.util.Map;
import java.util.Optional;

/** The words that the vendor publishes for a status, where it publishes some. */
final class VendorsErrors {

    private record Words(String code, String message) {}

    private static final Map<Integer, Words> PUBLISHED = Map.ofEntries(
            words(400, "bad.request", "The request could not be understood by the server due to malformed syntax."),
            words(401, "bad.credentials", "Invalid login credentials."),
            words(403, "not.authorized", "You are not authorized to perform the requested action."),
            words(404, "not.found", "The requested resource was not found."),
            words(
                    408,
                    "client.timeout",
                    "The client did not produce a request within the server timeout limit. This can be caused by a slow "
                            + "network connection and/or large payloads."),
            words(409, "request.conflict", "The request conflicts with the current state of the target resource."),
            words(413, "request.entity.too.large", "The request is over the size limit. Maximum bytes: 512000"),
            words(
                    415,
                    "unsupported.media.type",
                    "Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type "
                            + "value in the header."),
            words(
                    500,
                    "internal.server.error",
                    "The server encountered an unexpected condition which prevented it from fulfilling the request."),
            words(
                    503,
                    "service.unavailable",
                    "Service Unavailable - The server is currently unavailable (because it is overloaded or down for "
                            + "maintenance)."),
            words(504, "request.timeout", "The request timed out."));

    private VendorsErrors() {}

    /** The vendor's words unless others are given. A 429 without a time to wait says one second. */
    static Effect.Answer of(int status, Optional<String> code, Optional<String> message, Optional<String> retryAfter) {
        var wait = status == 429 ? retryAfter.or(() -> Optional.of("1")) : retryAfter;
        var usual = status == 429 ? tooMany(wait.orElseThrow()) : usual(status);
        return new Effect.Answer(status, code.orElse(usual.code()), message.orElse(usual.message()), wait);
    }

    private static Words tooMany(String wait) {
        return new Words(
                "too.many.requests.retry.after",
                "Rate limit exceeded the maximum. Retry the request in [" + wait + "] seconds");
    }

    private static Words usual(int status) {
        var plain = PlainError.of(status);
        return PUBLISHED.getOrDefault(status, new Words(plain.code(), plain.message()));
    }

    private static Map.Entry<Integer, Words> words(int status, String code, String message) {
        return Map.entry(status, new Words(code, message));
    }
}
