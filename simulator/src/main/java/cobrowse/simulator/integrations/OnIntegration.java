package cobrowse.simulator.integrations;

import java.util.Optional;

/** An attempt on an integration that may not exist. */
interface OnIntegration {

    Optional<Integration> integration();
}
