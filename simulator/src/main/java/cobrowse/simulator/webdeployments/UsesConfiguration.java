package cobrowse.simulator.webdeployments;

import java.util.Optional;

/** An attempt to have a deployment show a configuration. */
interface UsesConfiguration {

    DeploymentRequest wanted();

    /** The published version that is meant; empty where there is none such. */
    Optional<ConfigurationVersion> used();
}
