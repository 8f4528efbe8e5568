package cobrowse.simulator.presence;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.users.MyExpansion;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Oneself with the presences that one can take, in the form of the vendor's deprecated operations. */
@Component
record ExpandPresenceDefinitions(Definitions definitions) implements MyExpansion {

    @Override
    public String name() {
        return "presenceDefinitions";
    }

    @Override
    public List<OlderDefinitionBody> of(Caller caller) {
        return definitions.all(caller.organisation()).stream()
                .map(definition -> OlderDefinitionBody.of(definition, Optional.empty()))
                .toList();
    }
}
