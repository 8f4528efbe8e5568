package cobrowse.simulator.webdeployments;

import java.util.Optional;

/** An attempt on a deployment that may not exist. */
interface OnDeployment {

    Optional<Deployment> deployment();
}
