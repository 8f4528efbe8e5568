package cobrowse.simulator.authorization;

import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;

/** An attempt that says what a role is to be, all of it. */
interface NamesRole extends SendsBody, NeedsFields {

    @Override
    Sent<RoleRequest> sent();

    @Override
    default List<String> missingFields() {
        return NeedsFields.missing("name", sent().value().name());
    }
}
