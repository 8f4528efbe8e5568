package cobrowse.simulator.webdeployments;

import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;

/** An attempt that says what a deployment is to be. */
interface SendsDeployment extends SendsBody, NeedsFields, ChoosesValues, UsesConfiguration {

    @Override
    Sent<DeploymentRequest> sent();

    @Override
    default DeploymentRequest wanted() {
        return sent().value();
    }

    @Override
    default List<String> missingFields() {
        return wanted().missing();
    }

    @Override
    default List<Choice> choices() {
        return wanted().choices();
    }
}
