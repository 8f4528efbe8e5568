package cobrowse.parity;

/**
 * Something of its organisation that a scenario cannot do without.
 *
 * @param name by which features speak of it
 */
public record Need(Kind kind, String name) implements Comparable<Need> {

    /** What sort of thing it is, in words. */
    public enum Kind {
        USER("the user"),
        ADDRESS("the e-mail address of"),
        NAME("the full name of"),
        QUEUE("the queue"),
        WRAP_UP_CODE("the wrap-up code"),
        PROVIDER("the provider"),
        CONVERSATION("the conversation"),
        PARTICIPANT("the customer of"),
        TOKEN("a token of"),
        CLIENT("the id of the client"),
        SECRET("the secret of the client"),
        REDIRECT_URI("the redirect URI of"),
        STRANGER("in another organisation,"),
        CONTROL("the control API's");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** For people to read. */
    public String inWords() {
        return kind.words + " " + name;
    }

    @Override
    public int compareTo(Need other) {
        return inWords().compareTo(other.inWords());
    }
}
