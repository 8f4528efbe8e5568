package cobrowse.simulator.control;

import cobrowse.simulator.wire.Sent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a control call asks for. */
public final class Orders {

    private Orders() {}

    /** @throws ControlProblem when the body is too large, not JSON, or not of the right types */
    public static <T> T read(Sent<T> sent) {
        if (sent.size() == Sent.Size.TOO_LARGE) {
            throw ControlProblem.badField("$", "The body is too large.", "Send at most 512,000 bytes.");
        }
        if (sent.size() == Sent.Size.FITTING && sent.type() != Sent.Type.JSON) {
            throw ControlProblem.badField(
                    "$", "The body is not said to be JSON.", "Send Content-Type: application/json.");
        }
        sent.malformed().ifPresent(malformed -> {
            var isField = malformed.where().matches("[\\w\\[\\].]+");
            var fix = isField
                    ? "Send " + malformed.where() + " as it is documented, or leave it out."
                    : "Send one JSON object.";
            throw ControlProblem.badField(malformed.where(), malformed.why(), fix);
        });
        return sent.value();
    }

    public static <T> T required(String field, Optional<T> value) {
        return value.orElseThrow(
                () -> ControlProblem.badField(field, field + " is missing.", "Send a value for " + field + "."));
    }

    /** @throws ControlProblem when the word is none of the enum's */
    public static <E extends Enum<E>> E word(String field, Optional<String> word, Class<E> words) {
        var spelt = required(field, word);
        for (var constant : words.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(spelt)) return constant;
        }
        throw ControlProblem.badField(field, "\"" + spelt + "\" is unknown.", "Send one of " + spelt(words) + ".");
    }

    private static <E extends Enum<E>> String spelt(Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
