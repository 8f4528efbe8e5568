package cobrowse.features;

import org.opentest4j.TestAbortedException;

/** Stops a scenario that cannot be asked of this organisation, and says why; it counts as skipped, not as failed. */
final class Unprepared extends TestAbortedException {

    private static final long serialVersionUID = 1;

    Unprepared(String why) {
        super(why);
    }
}
