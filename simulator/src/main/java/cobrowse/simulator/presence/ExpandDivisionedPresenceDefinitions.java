package cobrowse.simulator.presence;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.users.MyExpansion;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Oneself with the presences that one can take. */
@Component
record ExpandDivisionedPresenceDefinitions(Definitions definitions) implements MyExpansion {

    @Override
    public String name() {
        return "divisionedPresenceDefinitions";
    }

    @Override
    public List<DefinitionBody> of(Caller caller) {
        return definitions.all(caller.organisation()).stream()
                .map(definition -> DefinitionBody.of(caller.organisation(), definition, Optional.empty()))
                .toList();
    }
}
