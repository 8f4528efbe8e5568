package cobrowse.simulator.users;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parameter expand asks for: words of any case, each a parameter of its own or with commas between. */
public record Expanded(Set<String> words) {

    public static final Expanded NOTHING = new Expanded(Set.of());

    /** Words that nobody knows are left alone, as the vendor does its best only. */
    public static Expanded asked(Optional<List<String>> expand) {
        return new Expanded(expand.stream()
                .flatMap(List::stream)
                .flatMap(text -> Stream.of(text.split(",")))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    public boolean has(String field) {
        return words.contains(field.toLowerCase(Locale.ROOT));
    }
}
