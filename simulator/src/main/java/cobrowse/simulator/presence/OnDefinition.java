package cobrowse.simulator.presence;

import java.util.Optional;

/** An attempt on a presence definition that may not exist. */
interface OnDefinition {

    Optional<Definition> definition();
}
