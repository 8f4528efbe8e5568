package cobrowse.simulator.analytics;

import cobrowse.simulator.wire.ChoosesValues.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions, by themselves and in clauses, of which all must be met, or one. CHOSEN: one that asks for nothing is met.
 *
 * @param type and, or or
 */
record DetailFilter(
        @Nullable String type,
        @Nullable List<@Nullable Clause> clauses,
        @Nullable List<@Nullable Condition> predicates) {

    private static final List<String> TYPES = List.of("and", "or");

    /** Conditions that belong together. */
    record Clause(@Nullable String type, @Nullable List<@Nullable Condition> predicates) {

        boolean isMet(Predicate<Condition> meets) {
            return met(type, given(predicates).map(meets::test).toList());
        }
    }

    boolean isMet(Predicate<Condition> meets) {
        var parts = new ArrayList<Boolean>();
        given(clauses).map(clause -> clause.isMet(meets)).forEach(parts::add);
        given(predicates).map(meets::test).forEach(parts::add);
        return met(type, parts);
    }

    /** All that is asked, wherever it stands. */
    Stream<Condition> conditions() {
        return Stream.concat(given(clauses).flatMap(clause -> given(clause.predicates())), given(predicates));
    }

    Stream<String> missingFields() {
        var types = Stream.concat(Stream.of(this.type() == null), given(clauses).map(clause -> clause.type() == null));
        var typeless = types.anyMatch(isMissing -> isMissing) ? Stream.of("type") : Stream.<String>empty();
        return Stream.concat(typeless, conditions().flatMap(Condition::missingFields));
    }

    Stream<Choice> choices() {
        var types = Stream.concat(
                Stream.ofNullable(type), given(clauses).flatMap(clause -> Stream.ofNullable(clause.type())));
        return Stream.concat(
                types.map(said -> new Choice("type", said, TYPES)), conditions().flatMap(Condition::choices));
    }

    private static boolean met(@Nullable String type, List<Boolean> parts) {
        return parts.isEmpty() || ("or".equals(type) ? parts.contains(true) : !parts.contains(false));
    }

    /** What stands in a list that may be missing, and may have holes. */
    static <T> Stream<T> given(@Nullable List<@Nullable T> list) {
        return Stream.ofNullable(list).flatMap(List::stream).flatMap(Stream::ofNullable);
    }
}
