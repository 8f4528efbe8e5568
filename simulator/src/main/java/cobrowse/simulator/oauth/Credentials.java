package cobrowse.simulator.oauth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who a client says it is, and how it proves that.
 *
 * <p>RFC 6749 wants id and secret form-encoded before they go into HTTP Basic; half of the clients there are do not do
 * so. Both are understood: a text stands here as it came and, where that differs, decoded.
 */
record Credentials(Set<String> ids, Set<String> secrets) {

    private static final String SCHEME = "Basic ";

    /** Those in the Authorization header; empty where it has none that can be read. */
    static Optional<Credentials> inHeader(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header -> base64(header.substring(SCHEME.length()).strip()))
                .map(pair -> pair.split(":", 2))
                .filter(halves -> halves.length == 2)
                .map(halves -> new Credentials(readings(halves[0]), readings(halves[1])));
    }

    /** Those in the form; with nothing in them where it has none. */
    static Credentials inForm(Form form) {
        return new Credentials(
                form.get("client_id").map(Set::of).orElse(Set.of()),
                form.get("client_secret").map(Set::of).orElse(Set.of()));
    }

    private static Optional<String> base64(String text) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Set<String> readings(String bytes) {
        var readings = new LinkedHashSet<String>();
        Stream.of(Form.utf8(bytes), Form.decode(bytes))
                .flatMap(Optional::stream)
                .filter(reading -> !reading.isEmpty())
                .forEach(readings::add);
        return readings;
    }

    /** Without the secret, for logs. */
    @Override
    public String toString() {
        return "Credentials" + ids;
    }
}
