package cobrowse.simulator.analytics;

import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.NeedsFields;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a filter asks of one dimension: the vendor's predicate. It may ask for a metric or a property too, of which the simulator
 * keeps none.
 *
 * @param type dimension where it is left out
 * @param operator matches where it is left out
 * @param value the whole of what the dimension is to be, in the same letters
 */
record Condition(
        @Nullable String type,
        @Nullable String dimension,
        @Nullable String metric,
        @Nullable String property,
        @Nullable String operator,
        @Nullable String value) {

    private static final String DIMENSION = "dimension";
    private static final String MATCHES = "matches";

    boolean fits(Collection<String> values) {
        return switch (operator()) {
            case "exists" -> !values.isEmpty();
            case "notExists" -> values.isEmpty();
            default -> value != null && values.contains(value);
        };
    }

    /** Empty where it asks for no dimension. */
    Optional<String> named() {
        return Optional.ofNullable(dimension).filter(name -> type().equals(DIMENSION));
    }

    @Override
    public String type() {
        return Objects.requireNonNullElse(type, DIMENSION);
    }

    @Override
    public String operator() {
        return Objects.requireNonNullElse(operator, MATCHES);
    }

    Stream<String> missingFields() {
        if (!type().equals(DIMENSION)) return Stream.empty();
        var nameless = NeedsFields.missing(DIMENSION, dimension);
        var empty = operator().equals(MATCHES) ? NeedsFields.missing("value", value) : List.<String>of();
        return Stream.of(nameless, empty).flatMap(List::stream);
    }

    Stream<Choice> choices() {
        return Stream.of(
                new Choice("type", type(), List.of(DIMENSION, "property", "metric")),
                new Choice("operator", operator(), List.of(MATCHES, "exists", "notExists")));
    }

    /** What it asks for though the simulator does not keep it. @param dimensions those that are kept */
    Optional<String> notKept(Map<String, ?> dimensions) {
        var asked = Optional.ofNullable(
                type().equals("metric") ? metric : type().equals("property") ? property : dimension);
        if (type().equals(DIMENSION) && asked.filter(dimensions::containsKey).isPresent()) return Optional.empty();
        return Optional.of(type() + " [" + asked.orElse("") + "]");
    }
}
