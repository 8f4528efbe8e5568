package cobrowse.simulator.routing;

import java.util.List;
import java.util.Optional;

/** An attempt on wrap-up codes that may not exist. */
interface OnWrapUpCodes {

    /** In the order in which they were asked for. */
    List<Optional<WrapUpCode>> codes();
}
