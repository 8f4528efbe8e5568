package cobrowse.simulator.wire;

import cobrowse.simulator.wire.ChoosesValues.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parameter sortOrder, whose words differ from operation to operation. */
public final class SortOrder {

    private SortOrder() {}

    /** Any spelling that some operation knows. */
    public static List<Choice> asked(Optional<String> said) {
        return Choice.of("sortOrder", said.orElse(null), List.of("ascending", "descending", "asc", "desc"));
    }

    public static boolean isDescending(Optional<String> said) {
        return said.filter(word -> word.toLowerCase(Locale.ROOT).startsWith("desc"))
                .isPresent();
    }

    /** @param all in ascending order */
    public static <T> List<T> of(List<T> all, Optional<String> said) {
        if (!isDescending(said)) return all;
        var turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return turned;
    }
}
