package cobrowse.simulator.conversations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What agents and programs keep at a conversation that its participants do not show.
 *
 * @param version how often they were written
 */
record SecureAttributes(Map<String, String> attributes, int version) {

    static final SecureAttributes NONE = new SecureAttributes(Map.of(), 0);

    /** As a caller writes them. */
    record Request(Optional<Map<String, @Nullable String>> attributes, Optional<Integer> version) {}

    /** These, and no others. */
    SecureAttributes replaced(Request by) {
        return new SecureAttributes(Map.of(), version).changed(by);
    }

    /** These too; one that becomes null is gone. */
    SecureAttributes changed(Request by) {
        var all = new HashMap<>(attributes);
        by.attributes().orElse(Map.of()).forEach((name, value) -> {
            if (value == null) all.remove(name);
            else all.put(name, value);
        });
        return new SecureAttributes(Map.copyOf(all), version + 1);
    }
}
