package cobrowse.simulator.oauth;

import cobrowse.simulator.wire.BoundedBody;
import cobrowse.simulator.wire.Sent;
import cobrowse.simulator.wire.Sent.Malformed;
import cobrowse.simulator.wire.Sent.Size;
import cobrowse.simulator.wire.Sent.Type;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parameters as forms and query strings write them, each at most once and in UTF-8. */
record Form(Map<String, String> values) {

    static final Form EMPTY = new Form(Map.of());

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** What stands in the body. */
    static Sent<Form> in(HttpServletRequest request) {
        return sent(BoundedBody.of(request), "");
    }

    /** What stands in the body and in the query. */
    static Sent<Form> inBodyAndQuery(HttpServletRequest request) {
        return sent(
                BoundedBody.of(request),
                Optional.ofNullable(request.getQueryString()).orElse(""));
    }

    /** The value; one without a character counts as not sent, says RFC 6749 in 3.1. */
    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    private static Sent<Form> sent(byte[] body, String query) {
        var tooLarge = body.length > BoundedBody.MOST_BYTES;
        var size = tooLarge ? Size.TOO_LARGE : body.length == 0 ? Size.EMPTY : Size.FITTING;
        var text = tooLarge ? "" : new String(body, StandardCharsets.ISO_8859_1);
        var form = read(query + "&" + text);
        var malformed =
                form.isPresent() ? Optional.<Malformed>empty() : Optional.of(new Malformed("form", "malformed"));
        return new Sent<>(size, Type.OTHER, malformed, form.orElse(EMPTY));
    }

    /** @param encoded each character one byte */
    static Optional<Form> read(String encoded) {
        var values = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var halves = pair.split("=", 2);
            var name = decode(halves[0]);
            var value = decode(halves.length == 2 ? halves[1] : "");
            if (pair.isEmpty()) continue;
            if (name.isEmpty() || value.isEmpty()) return Optional.empty();
            if (values.put(name.get(), value.get()) != null) return Optional.empty();
        }
        return Optional.of(new Form(values));
    }

    /** @param encoded each character one byte. @return empty where that is no UTF-8, or has the character NUL */
    static Optional<String> decode(String encoded) {
        if (BROKEN_ESCAPE.matcher(encoded).find()) return Optional.empty();
        return utf8(URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1));
    }

    /** @param bytes each character one byte */
    static Optional<String> utf8(String bytes) {
        try {
            var buffer = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
            var text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return Optional.of(text).filter(decoded -> decoded.indexOf('\0') < 0);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Names alone, for logs: the values are codes and secrets. */
    @Override
    public String toString() {
        return "Form" + values.keySet();
    }
}
