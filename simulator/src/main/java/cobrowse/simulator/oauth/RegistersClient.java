package cobrowse.simulator.oauth;

import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;

/** An attempt that says what a client is to be. */
interface RegistersClient extends SendsBody, NeedsFields, ChoosesValues {

    @Override
    Sent<ClientRequest> sent();

    /** Whether all roles exist that the client is to have. */
    boolean rolesExist();

    default ClientRequest request() {
        return sent().value();
    }

    @Override
    default List<String> missingFields() {
        return NeedsFields.missing("name", request().name());
    }

    @Override
    default List<Choice> choices() {
        return Choice.of("state", request().state(), ClientRequest.STATES);
    }

    default boolean missesGrantType() {
        return Optional.ofNullable(request().authorizedGrantType())
                .filter(text -> !text.isBlank())
                .isEmpty();
    }
}
