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

    /**
     * That a column, after those of an index that are given, is one of these. Of a mere list H2 makes no use there, and reads
     * all that the other columns let through.
     */
    public static String among(Collection<String> ids) {
        if (ids.size() == 1) return "= ?";
        var rows = String.join(", ", Collections.nCopies(ids.size(), "(cast(? as varchar))"));
        return "in (select wanted.id from (values " + rows + ") wanted(id))";
    }
}
