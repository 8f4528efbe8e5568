package cobrowse.parity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of an answer that may be repeated: names of fields and codes that look like such, and hold nothing of what must not be
 * told.
 *
 * @param untold secrets, ids and names, which no word may be or, where they are long, contain, in whatever case
 */
public record Words(List<String> untold) {

    private static final Pattern FIELD = Pattern.compile("[a-z][a-z_]{0,29}(?:[A-Z]{1,5}[a-z]{0,19}){0,6}[0-9]?");
    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z]{0,29}(?:[._-][A-Za-z]{1,29}){0,9}");

    /** Shorter ones are no secrets, and are parts of innocent words: a queue's name Support of unsupported_grant_type. */
    private static final int TELLING = 8;

    public Words {
        untold = untold.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Where nothing needs to be kept back: a simulator's sandbox. */
    public static Words all() {
        return new Words(List.of());
    }

    boolean mayName(Collection<String> fields) {
        return fields.stream().allMatch(field -> isFieldName(field) && tells(field));
    }

    /** @return the code, or a word in its place */
    String code(String code) {
        return CODE.matcher(code).matches() && tells(code) ? code : "(unreadable)";
    }

    static boolean isFieldName(String word) {
        return FIELD.matcher(word).matches();
    }

    private boolean tells(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return untold.stream()
                .noneMatch(secret -> secret.length() < TELLING ? small.equals(secret) : small.contains(secret));
    }
}
