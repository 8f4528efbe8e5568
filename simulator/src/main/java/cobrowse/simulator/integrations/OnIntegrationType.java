package cobrowse.simulator.integrations;

import java.util.Optional;

/** An attempt that names a type of integration which may not exist. */
interface OnIntegrationType {

    Optional<IntegrationType> type();
}
