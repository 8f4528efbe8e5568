package cobrowse.simulator.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Words as a column keeps them: with spaces between. A space inside of one is kept as the character US. */
public final class Words {

    private static final char US = '\u001f';

    private Words() {}

    public static List<String> read(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace(US, ' '))
                .toList();
    }

    public static String write(Iterable<String> words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(word -> word.replace(' ', US))
                .collect(Collectors.joining(" "));
    }
}
