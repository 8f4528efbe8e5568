package cobrowse.simulator.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An attempt with a body in which some fields must stand. */
public interface NeedsFields {

    /** Those of them that do not, or with nothing in them. */
    List<String> missingFields();

    /** @param fields what stands in them, by name, in the order in which they are asked for */
    static List<String> missing(Map<String, ? extends @Nullable Object> fields) {
        return fields.entrySet().stream()
                .filter(field -> isNothing(field.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Where one field must stand. */
    static List<String> missing(String name, @Nullable Object value) {
        return isNothing(value) ? List.of(name) : List.of();
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }
}
