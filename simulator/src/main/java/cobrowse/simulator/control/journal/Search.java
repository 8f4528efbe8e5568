package cobrowse.simulator.control.journal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which calls somebody wants.
 *
 * @param cheap what the kept call tells by itself
 * @param costly what is only to be seen once it is put into words
 * @param limit how many of the youngest
 */
record Search(Predicate<Entry> cheap, Predicate<EntryBody> costly, Optional<Integer> limit) {

    /** All that are wanted, in words, oldest first. */
    List<EntryBody> among(List<Entry> entries, Teller teller) {
        return entries.stream().flatMap(entry -> find(entry, teller).stream()).toList();
    }

    /** The youngest of them, as many as are wanted. */
    List<EntryBody> youngest(List<EntryBody> found) {
        return found.subList(Math.max(0, found.size() - limit.orElse(found.size())), found.size());
    }

    /** The call in words, if it is wanted. */
    Optional<EntryBody> find(Entry entry, Teller teller) {
        return Optional.of(entry).filter(cheap).map(teller::tell).filter(costly);
    }

    Search and(Predicate<Entry> more) {
        return new Search(cheap.and(more), costly, limit);
    }

    Search saying(Predicate<EntryBody> more) {
        return new Search(cheap, costly.and(more), limit);
    }

    static Search everything(Optional<Integer> limit) {
        return new Search(entry -> true, entry -> true, limit);
    }

    /** Whether a status is one, such as 404, or of a class, such as 4xx. */
    static boolean isStatus(String wanted, int status) {
        return wanted.toLowerCase(Locale.ROOT).equals(status / 100 + "xx") || wanted.equals(Integer.toString(status));
    }
}
