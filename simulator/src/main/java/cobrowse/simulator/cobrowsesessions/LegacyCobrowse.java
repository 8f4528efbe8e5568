package cobrowse.simulator.cobrowsesessions;

import cobrowse.simulator.rulebook.Deprecation;
import java.time.LocalDate;
import java.util.Optional;

/** What the vendor says of co-browse as it was before web messaging. */
interface LegacyCobrowse {

    String INSTEAD = "the same of the conversation's own medium, or of all: /api/v2/conversations/{conversationId}/…";

    /** Deprecated in the vendor's SDK of that day; supported by the vendor until the other. */
    Deprecation RETIRED = new Deprecation(LocalDate.of(2024, 4, 20), Optional.of(LocalDate.of(2024, 6, 30)), INSTEAD);

    Deprecation RECORDING_RETIRED =
            new Deprecation(LocalDate.of(2025, 3, 7), Optional.of(LocalDate.of(2024, 6, 30)), INSTEAD);
}
