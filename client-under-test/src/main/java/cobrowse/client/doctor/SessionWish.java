package cobrowse.client.doctor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a body asks for at POST /api/v2/cobrowse/sessions. Two forms meet there, told by the fields that are there. */
record SessionWish(
        Optional<String> id,
        Optional<String> type,
        Optional<Party> initiator,
        Optional<Party> target,
        Optional<Settings> settings,
        Optional<String> userId,
        Optional<String> initiatorId,
        @Nullable JsonNode participants)
        implements NamesConversation {

    record Party(Optional<String> id, Optional<String> type) {}

    record Settings(Optional<String> mode) {}

    /** Seed 000's answer: an agent and a conversation. */
    boolean isForAgent() {
        return initiator.isPresent();
    }

    /** Seed 003: a user to co-browse with. */
    boolean isForUser() {
        var listsPeople = participants != null && !participants.isNull();
        var looksLikeOther =
                target.isPresent() || type.filter("cobrowse"::equals).isPresent();
        return !isForAgent() && !listsPeople && !looksLikeOther && userId.isPresent();
    }

    Optional<String> mode() {
        return settings.flatMap(Settings::mode);
    }

    @Override
    public Optional<String> conversationId() {
        return target.flatMap(Party::id);
    }
}
