package cobrowse.simulator.rulebook;

import java.util.Optional;

/**
 * Who says so, in their words, how far we trust them, and who disagrees.
 *
 * @param where the text, so that a reader can find it
 * @param quote their words; of our own choices, the reason
 */
public record Source(Standing standing, String where, String quote, Optional<Source> disputedBy) {

    /** From the most to the least trusted. */
    public enum Standing {
        /** The vendor publishes it. */
        DOCUMENTED("published by the vendor"),
        /** A public post claims it; nobody has shown it. */
        CLAIMED("claimed in a public post"),
        /** No text says anything; we chose what users would expect. */
        CHOSEN("chosen by us, no text says so");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Source documented(String where, String quote) {
        return new Source(Standing.DOCUMENTED, where, quote, Optional.empty());
    }

    public static Source claimed(String where, String quote) {
        return new Source(Standing.CLAIMED, where, quote, Optional.empty());
    }

    public static Source chosen(String reason) {
        return new Source(Standing.CHOSEN, "Cobrowse Simulator", reason, Optional.empty());
    }

    public Source disputedBy(Source other) {
        return new Source(standing, where, quote, Optional.of(other));
    }

    /** Somebody better trusted says otherwise. */
    public boolean isRefuted() {
        return disputedBy
                .filter(other -> other.standing.compareTo(standing) < 0)
                .isPresent();
    }
}
