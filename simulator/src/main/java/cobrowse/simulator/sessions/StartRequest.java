package cobrowse.simulator.sessions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The three bodies that meet at POST /api/v2/cobrowse/sessions, in one: the form is told by the fields that are there. */
record StartRequest(
        Optional<String> id,
        Optional<String> type,
        Optional<Origin.Party> initiator,
        Optional<Origin.Party> target,
        Optional<Settings> settings,
        Optional<String> userId,
        Optional<String> initiatorId,
        @Nullable JsonNode participants) {

    record Settings(Optional<String> mode) {}

    enum Form {
        /** Seed 000's answer. */
        INTERACTION,
        /** Seed 003. */
        TUTORIAL,
        /** Seed 000's question, and whatever names nobody: refused always. */
        NAMES_NO_INITIATOR
    }

    Form form() {
        if (initiator.isPresent()) return Form.INTERACTION;
        if (participants != null && !participants.isNull()) return Form.NAMES_NO_INITIATOR;
        if (target.isPresent() || type.filter("cobrowse"::equals).isPresent()) return Form.NAMES_NO_INITIATOR;
        return userId.isPresent() ? Form.TUTORIAL : Form.NAMES_NO_INITIATOR;
    }
}
