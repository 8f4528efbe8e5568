package cobrowse.simulator.wire;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An attempt in which some fields or parameters may hold certain values only. */
public interface ChoosesValues {

    /** What was chosen where there is a choice. */
    List<Choice> choices();

    /** @param value what stands there */
    record Choice(String field, String value, List<String> allowed) {

        boolean isAllowed() {
            return allowed.contains(value);
        }

        /** Of a field with one value, or none. */
        public static List<Choice> of(String field, @Nullable String value, List<String> allowed) {
            return value == null ? List.of() : List.of(new Choice(field, value, allowed));
        }

        /** Of a field with many values, or none. */
        public static List<Choice> ofEach(String field, @Nullable Collection<String> values, List<String> allowed) {
            return values == null
                    ? List.of()
                    : values.stream()
                            .map(value -> new Choice(field, value, allowed))
                            .toList();
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public static List<Choice> all(List<Choice>... choices) {
            return Stream.of(choices).flatMap(List::stream).toList();
        }
    }

    /** The first one that is none. */
    default Optional<Choice> badChoice() {
        return choices().stream().filter(choice -> !choice.isAllowed()).findFirst();
    }
}
