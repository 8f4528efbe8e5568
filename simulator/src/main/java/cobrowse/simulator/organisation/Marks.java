package cobrowse.simulator.organisation;

import java.util.Collection;
import java.util.Collections;

/** Question marks, as a statement has one for each of its parameters. */
public final class Marks {

    private Marks() {}

    /** As many as there are things, with commas between. */
    public static String forEach(Collection<?> things) {
        return String.join(", ", Collections.nCopies(things.size(), "?"));
    }
}
