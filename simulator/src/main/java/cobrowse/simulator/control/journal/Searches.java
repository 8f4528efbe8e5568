package cobrowse.simulator.control.journal;

import cobrowse.simulator.control.ControlProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads which calls somebody wants from the parameters of a query; all of them must be met. */
@Component
class Searches {

    private static final int MOST_CALLS = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Map<String, BiFunction<Search, String, Search>> filters = new LinkedHashMap<>();
    private final JsonMapper json;

    Searches(JsonMapper json) {
        this.json = json;
        filters.put("operation", (search, text) -> search.and(entry -> Mentions.operation(entry, text)));
        filters.put(
                "method",
                (search, text) -> search.and(entry -> entry.asked().method().equalsIgnoreCase(text)));
        filters.put("path", (search, text) -> search.and(path(text)));
        filters.put("status", (search, text) -> search.and(status(text)));
        filters.put("rule", (search, text) -> search.and(entry -> Mentions.rule(entry, text)));
        filters.put(
                "correlationId",
                (search, text) ->
                        search.and(entry -> entry.asked().correlationId().equals(text)));
        for (var thing : List.of("conversation", "session", "user")) {
            filters.put(thing, (search, text) -> search.saying(body -> Mentions.id(tree(body), text)));
        }
        filters.put("text", (search, text) -> search.saying(body -> hasText(body, text)));
        filters.put("since", (search, text) -> search.and(since(text)));
    }

    /**
     * @param more names that the caller of this method reads itself
     * @throws ControlProblem for a name that is none, given twice, or with a value that makes no sense
     */
    Search read(MultiValueMap<String, String> query, String... more) {
        var known = new TreeSet<>(filters.keySet());
        known.addAll(List.of(more));
        var search = Search.everything(whole(query, "limit", MOST_CALLS).filter(limit -> known.contains("limit")));
        for (var name : query.keySet()) {
            if (!known.contains(name)) throw unknown(name, known);
            var value = only(query, name).orElse("");
            var filter = filters.get(name);
            if (filter != null) search = filter.apply(search, value);
        }
        return search;
    }

    /** @throws ControlProblem when it is given twice, or empty */
    static Optional<String> only(MultiValueMap<String, String> query, String name) {
        var values = query.getOrDefault(name, List.of());
        if (values.isEmpty()) return Optional.empty();
        if (values.size() > 1) throw ControlProblem.badField(name, name + " is given twice.", "Give it once.");
        return Optional.of(values.get(0)).filter(value -> !value.isBlank()).or(() -> {
            throw ControlProblem.badField(name, name + " is empty.", "Give it a value, or leave it out.");
        });
    }

    /** @throws ControlProblem when it is no number from 1 to the most */
    static Optional<Integer> whole(MultiValueMap<String, String> query, String name, int most) {
        return only(query, name).map(text -> {
            if (text.matches("[1-9][0-9]{0,8}") && Integer.parseInt(text) <= most) return Integer.valueOf(text);
            throw ControlProblem.badField(
                    name, "\"" + text + "\" is none.", "Send a whole number from 1 to " + most + ".");
        });
    }

    private static ControlProblem unknown(String name, TreeSet<String> known) {
        return ControlProblem.badField(
                name, "There is no parameter " + name + ".", "Take some of " + String.join(", ", known) + ".");
    }

    private static Predicate<Entry> path(String wanted) {
        var parts = Stream.of(wanted.split("\\*", -1)).map(Pattern::quote).toList();
        var pattern = Pattern.compile(String.join(".*", parts));
        return entry -> pattern.matcher(entry.asked().path()).matches();
    }

    private static Predicate<Entry> status(String wanted) {
        if (!wanted.matches("[1-5]([0-9]{2}|[xX]{2})")) {
            throw ControlProblem.badField("status", "\"" + wanted + "\" is none.", "Send one such as 404 or 4xx.");
        }
        return entry -> Search.isStatus(wanted, entry.answered().status());
    }

    private static Predicate<Entry> since(String text) {
        if (NUMBER.matcher(text).matches()) {
            var number = Long.parseLong(text);
            return entry -> entry.number() > number;
        }
        try {
            var instant = Instant.parse(text);
            return entry -> !entry.place().at().isBefore(instant);
        } catch (DateTimeException e) {
            throw ControlProblem.badField(
                    "since",
                    "\"" + text + "\" is no time and no number.",
                    "Send a time of the machine's clock such as 2026-11-21T16:00:00Z, or the number of a call.");
        }
    }

    private JsonNode tree(EntryBody body) {
        return json.valueToTree(body);
    }

    private boolean hasText(EntryBody body, String text) {
        return json.writeValueAsString(body).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
