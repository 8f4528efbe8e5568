package cobrowse.client.tokens;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The query of an address that a browser was sent to. */
record Query(Map<String, String> parameters) {

    /** Of a parameter that is there twice the first counts; what cannot be decoded is left out. */
    static Query of(URI address) {
        var found = new LinkedHashMap<String, String>();
        for (var pair : Optional.ofNullable(address.getRawQuery()).orElse("").split("&", -1)) {
            var halves = pair.split("=", 2);
            try {
                found.putIfAbsent(decoded(halves[0]), halves.length > 1 ? decoded(halves[1]) : "");
            } catch (IllegalArgumentException e) {
                // Whoever sent that is not the login.
            }
        }
        return new Query(found);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Without the values: one of them may be a code. */
    @Override
    public String toString() {
        return "Query" + parameters.keySet();
    }
}
