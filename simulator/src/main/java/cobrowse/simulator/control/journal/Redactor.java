package cobrowse.simulator.control.journal;

import cobrowse.simulator.wire.Secrecy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hides the secrets of one call: whatever has a name that means one, wherever it stands, and the same values wherever else they
 * stand.
 */
final class Redactor {

    static final String HIDDEN = Secrecy.HIDDEN;

    private static final int SHORTEST_LOOKED_FOR = 6;

    /** In a text that is no JSON and yet looks like it: a value in quotes, with whatever is in there. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?i)(\"[a-z_-]{0,40}(?:token|jwt|secret|password|verifier|code|authorization)\"\\s{0,9}:\\s{0,9}\")"
                    + "(?:[^\"\\\\]|\\\\.)*+");

    private final Set<String> values = new LinkedHashSet<>();

    /** Looks for a value wherever it stands from now on. */
    void lookFor(String value) {
        if (value.length() >= SHORTEST_LOOKED_FOR) values.add(value);
    }

    /** Looks for the token, or the client's secret, in an Authorization header. */
    void lookForCredentials(String authorization) {
        var value = authorization.replaceFirst("^[A-Za-z]+ +", "").strip();
        lookFor(value);
        basic(value).ifPresent(pair -> lookFor(pair.substring(pair.indexOf(':') + 1)));
    }

    /** Looks for the values of a query or a form whose names mean secrets. */
    void lookForThoseOf(String pairs) {
        for (var pair : pairs.split("&")) {
            var halves = pair.split("=", 2);
            if (halves.length < 2 || !SecretNames.asked(decoded(halves[0]))) continue;
            lookFor(halves[1]);
            lookFor(decoded(halves[1]));
        }
    }

    /** @param asked whether a caller sent it, and a code in there is one to be redeemed */
    void lookForThoseOf(JsonNode json, boolean asked) {
        if (!(json instanceof ObjectNode object)) {
            json.forEach(element -> lookForThoseOf(element, asked));
            return;
        }
        object.forEachEntry((name, value) -> {
            if (SecretNames.means(name, asked) && value.isString()) lookFor(value.stringValue());
            else lookForThoseOf(value, asked);
        });
    }

    String text(String text) {
        var shown = text;
        for (var value : values) shown = shown.replace(value, HIDDEN);
        return Secrecy.redact(QUOTED.matcher(shown).replaceAll("$1" + HIDDEN));
    }

    /** A query, or a form. */
    String pairs(String pairs) {
        return Arrays.stream(pairs.split("&", -1)).map(this::pair).collect(Collectors.joining("&"));
    }

    JsonNode json(JsonNode json, boolean asked) {
        if (json.isString()) return JsonNodeFactory.instance.stringNode(text(json.stringValue()));
        if (json instanceof ArrayNode array) return elements(array, false, asked);
        if (!(json instanceof ObjectNode object)) return json;
        var shown = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((name, value) -> shown.set(text(name), field(name, value, asked)));
        return shown;
    }

    private JsonNode field(String name, JsonNode value, boolean asked) {
        if (!SecretNames.means(name, asked)) return json(value, asked);
        if (value instanceof ArrayNode array) return elements(array, true, asked);
        if (value.isObject() || value.isNull() || value.isBoolean()) return json(value, asked);
        return JsonNodeFactory.instance.stringNode(HIDDEN);
    }

    private ArrayNode elements(ArrayNode array, boolean secret, boolean asked) {
        var shown = JsonNodeFactory.instance.arrayNode();
        for (var element : array) {
            shown.add(
                    secret && element.isValueNode()
                            ? JsonNodeFactory.instance.stringNode(HIDDEN)
                            : json(element, asked));
        }
        return shown;
    }

    private String pair(String pair) {
        var halves = pair.split("=", 2);
        if (halves.length < 2) return text(pair);
        return text(halves[0]) + "=" + (SecretNames.asked(decoded(halves[0])) ? HIDDEN : text(halves[1]));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static Optional<String> basic(String value) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
