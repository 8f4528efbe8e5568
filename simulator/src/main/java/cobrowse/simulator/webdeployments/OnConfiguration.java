package cobrowse.simulator.webdeployments;

import java.util.Optional;

/** An attempt on a configuration, or a version of one, that may not exist. */
interface OnConfiguration {

    Optional<?> configuration();
}
