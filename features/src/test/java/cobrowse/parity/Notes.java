package cobrowse.parity;

import java.util.List;

/** What was noted while a scenario was played. @param needs what it wanted of its organisation, sorted */
public record Notes(List<Exchange> exchanges, List<Need> needs) {

    /** By which an attachment of a scenario is known to be this. */
    public static final String TYPE = "application/vnd.cobrowse.notes+json";

    /** A scenario of which nothing has been heard. */
    public static Notes none() {
        return new Notes(List.of(), List.of());
    }
}
