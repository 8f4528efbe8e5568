package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.lifecycle.Ids;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What orders for things of all kinds have in common: ids, texts and words that can be kept. */
final class Given {

    private static final int LONGEST = 200;
    private static final Pattern WORD = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST + "}");

    private Given() {}

    /** The id of a new thing: the one that is asked for, or else one of ours. */
    static String id(Optional<String> asked, Ids ids) {
        var id = asked.orElseGet(ids::next);
        if (Ids.fitsAPath(id) && !id.equals(".") && !id.equals("..")) return id;
        throw ControlProblem.badField(
                "id",
                "\"" + id + "\" cannot be an id.",
                "Send 1 to 100 letters, digits, dots, underscores or hyphens; or leave id out.");
    }

    /** Refuses to call a thing by another id. */
    static void noOtherId(Optional<String> asked, String id) {
        if (asked.isEmpty() || asked.get().equals(id)) return;
        throw ControlProblem.badField("id", "A thing keeps its id.", "Leave id out, or make another thing.");
    }

    /** The text that is asked for, or else the usual one. */
    static String text(String field, Optional<String> asked, String usual) {
        var text = asked.orElse(usual);
        if (!text.isBlank() && text.length() <= LONGEST) return text;
        throw ControlProblem.badField(field, field + " is blank or too long.", "Send 1 to " + LONGEST + " characters.");
    }

    /** The words that are asked for, each once and in their order, or else the usual ones. */
    static Set<String> words(String field, Optional<List<String>> asked, Set<String> usual) {
        if (asked.isEmpty()) return usual;
        for (var word : asked.get()) {
            if (word == null || !WORD.matcher(word).matches())
                throw ControlProblem.badField(
                        field,
                        "\"" + word + "\" is no word.",
                        "Send a list of words of 1 to " + LONGEST + " ASCII characters without blanks.");
        }
        return new LinkedHashSet<>(asked.get());
    }

    /** The words that are asked for, each one of those that exist, or else the usual ones. */
    static Set<String> known(String field, Optional<List<String>> asked, Set<String> usual, Set<String> existing) {
        var words = words(field, asked, usual);
        words.stream().filter(word -> !existing.contains(word)).findFirst().ifPresent(word -> {
            throw ControlProblem.badField(
                    field, "\"" + word + "\" is unknown.", "Send some of " + String.join(", ", existing) + ".");
        });
        return words;
    }

    /** How many seconds a thing is to live: as asked for, or else as usual. */
    static int seconds(Optional<Integer> asked, int usual) {
        var seconds = asked.orElse(usual);
        if (seconds >= 0) return seconds;
        throw ControlProblem.badField("seconds", "Nothing lives for less than no time.", "Send 0 or more.");
    }

    /** Refuses where a thing with the id was there already, and nothing was kept. */
    static void isNew(boolean kept, String thing, String id) {
        if (kept) return;
        throw ControlProblem.conflict(
                "id", "There is a " + thing + " " + id + " already.", "Send another id, or leave id out.");
    }
}
