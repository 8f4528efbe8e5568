package cobrowse.simulator.presence;

import cobrowse.simulator.organisation.Organisation;
import java.util.Optional;

/** What a caller writes of a user's presence. What is left out stays as it is. */
record PresenceOrder(Optional<Wanted> presenceDefinition, Optional<String> message) {

    /** CHOSEN: whoever knows no id may name the system's presence. */
    record Wanted(Optional<String> id, Optional<String> systemPresence) {}

    /** Empty where it names one that there is not. */
    Optional<Definition> definition(Presence old, Organisation organisation, Definitions definitions) {
        var wanted = presenceDefinition.orElse(new Wanted(Optional.of(old.definitionId()), Optional.empty()));
        if (wanted.id().isPresent())
            return definitions.find(organisation, wanted.id().get());
        return wanted.systemPresence().flatMap(SystemPresence::spelt).map(Definition::of);
    }
}
