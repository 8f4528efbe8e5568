package cobrowse.simulator.users;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that a search asks of users. CHOSEN: small and capital letters are alike, and a term is one of the words of
 * a field, or the whole of it.
 *
 * @param fields by the names of the user's fields; of none, those that people are known by
 * @param operator how it goes with the criteria beside it: AND, OR or NOT
 */
record Criterion(
        Optional<String> type,
        Optional<List<String>> fields,
        Optional<String> value,
        Optional<List<String>> values,
        Optional<String> startValue,
        Optional<String> endValue,
        Optional<String> operator,
        Optional<List<Criterion>> group) {

    enum Type {
        EXACT,
        STARTS_WITH,
        CONTAINS,
        REGEX,
        TERM,
        TERMS,
        REQUIRED_FIELDS,
        MATCH_ALL,
        QUERY_STRING,
        RANGE,
        LESS_THAN,
        LESS_THAN_EQUAL_TO,
        GREATER_THAN,
        GREATER_THAN_EQUAL_TO
    }

    static final List<String> TYPES = Stream.of(Type.values()).map(Enum::name).toList();
    static final List<String> OPERATORS = List.of("AND", "OR", "NOT");

    private static final List<String> USUAL = List.of("name", "email", "username", "department", "title");

    /** Whether it says what it wants. */
    boolean isReadable() {
        return (type.isPresent() || group.isPresent())
                && group.orElse(List.of()).stream().allMatch(Criterion::isReadable)
                && (kind() != Type.REGEX || wanted().stream().allMatch(Expression::isReadable));
    }

    /** This one and those of its group. */
    Stream<Criterion> each() {
        return Stream.concat(Stream.of(this), group.orElse(List.of()).stream().flatMap(Criterion::each));
    }

    boolean asksFor(String field) {
        return fields.orElse(List.of()).contains(field);
    }

    boolean fits(Map<String, List<String>> user) {
        if (group.isPresent()) return UserSearch.fits(group.get(), user);
        if (kind() == Type.MATCH_ALL) return true;
        var texts = fields.filter(named -> !named.isEmpty()).orElse(USUAL).stream()
                .flatMap(field -> user.getOrDefault(field, List.of()).stream())
                .toList();
        if (kind() == Type.REQUIRED_FIELDS) return !texts.isEmpty();
        return texts.stream().map(Criterion::plain).anyMatch(this::fits);
    }

    private boolean fits(String text) {
        return switch (kind()) {
            case EXACT -> wanted().contains(text);
            case STARTS_WITH -> wanted().stream().anyMatch(text::startsWith);
            case CONTAINS -> wanted().stream().anyMatch(text::contains);
            case REGEX -> wanted().stream().anyMatch(expression -> Expression.fits(expression, text));
            case TERM, TERMS, QUERY_STRING -> wanted().stream().anyMatch(term -> hasTerm(text, term));
            case RANGE -> from(text) >= 0 && to(text) <= 0;
            case LESS_THAN -> to(text) < 0;
            case LESS_THAN_EQUAL_TO -> to(text) <= 0;
            case GREATER_THAN -> from(text) > 0;
            case GREATER_THAN_EQUAL_TO -> from(text) >= 0;
            case MATCH_ALL, REQUIRED_FIELDS -> true;
        };
    }

    private Type kind() {
        return type.map(word -> Type.valueOf(word.toUpperCase(Locale.ROOT))).orElse(Type.MATCH_ALL);
    }

    private List<String> wanted() {
        return Stream.concat(value.stream(), values.orElse(List.of()).stream())
                .map(Criterion::plain)
                .toList();
    }

    private int from(String text) {
        return text.compareTo(plain(startValue.or(() -> value).orElse("")));
    }

    private int to(String text) {
        return text.compareTo(plain(endValue.or(() -> value).orElse("")));
    }

    private static boolean hasTerm(String text, String term) {
        return text.equals(term) || List.of(text.split("[^\\p{L}\\p{N}]+")).contains(term);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
