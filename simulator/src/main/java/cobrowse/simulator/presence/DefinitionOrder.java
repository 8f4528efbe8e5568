package cobrowse.simulator.presence;

import java.util.Map;
import java.util.Optional;

/** What a caller writes of a presence definition, in either of the vendor's two models. */
record DefinitionOrder(
        Optional<Map<String, String>> languageLabels, Optional<String> systemPresence, Optional<Boolean> deactivated) {

    Map<String, String> labels() {
        return languageLabels.orElse(Map.of());
    }

    /** Empty where it is none that the system has. */
    Optional<SystemPresence> system() {
        return systemPresence.flatMap(SystemPresence::spelt);
    }
}
