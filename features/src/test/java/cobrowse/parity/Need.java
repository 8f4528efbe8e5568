package cobrowse.parity;

import java.util.Comparator;

/**
 * Something of its organisation that a scenario cannot do without.
 *
 * @param name by which features speak of it
 */
public record Need(Kind kind, String name) implements Comparable<Need> {

    private static final Comparator<Need> IN_ORDER =
            Comparator.comparing(Need::kind).thenComparing(Need::name);

    /** What sort of thing it is. */
    public enum Kind {
        USER("the user"),
        ADDRESS("the e-mail address of"),
        NAME("the full name of"),
        QUEUE("the queue"),
        QUEUE_NAME("the name of the queue"),
        WRAP_UP_CODE(""),
        PROVIDER(""),
        CONVERSATION(""),
        PARTICIPANT("the customer of"),
        TOKEN("a token of"),
        CLIENT("the id of"),
        SECRET("the secret of"),
        REDIRECT_URI("the redirect URI of"),
        STRANGER("in another organisation,"),
        CONTROL("the control API's");

        /** What is put before the name, which may say all. */
        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** For people to read. */
    public String inWords() {
        return (kind.words + " " + name).strip();
    }

    @Override
    public int compareTo(Need other) {
        return IN_ORDER.compare(this, other);
    }
}
