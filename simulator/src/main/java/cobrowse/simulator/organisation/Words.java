package cobrowse.simulator.organisation;

import java.util.Arrays;
import java.util.List;

/** Words as a column keeps them: with spaces between. */
public final class Words {

    private Words() {}

    public static List<String> read(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    public static String write(Iterable<String> words) {
        return String.join(" ", words);
    }
}
