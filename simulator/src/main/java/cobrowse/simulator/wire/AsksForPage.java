package cobrowse.simulator.wire;

import java.util.Optional;

/** An attempt to read a page of a listing. */
public interface AsksForPage {

    /** Empty where pageSize or pageNumber make no page. */
    Optional<Page> page();
}
