package cobrowse.simulator.webdeployments;

import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;

/** An attempt that says what a configuration is to say. */
interface SendsConfiguration extends SendsBody, NeedsFields, ChoosesValues {

    @Override
    Sent<ConfigurationRequest> sent();

    @Override
    default List<String> missingFields() {
        return NeedsFields.missing("name", sent().value().name());
    }

    @Override
    default List<Choice> choices() {
        return sent().value().choices();
    }
}
