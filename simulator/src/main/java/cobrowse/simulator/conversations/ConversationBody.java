package cobrowse.simulator.conversations;

import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the vendor shows one, as far as the simulator knows it. It has no state of its own, as the vendor's
 * has none: look at the communications of its participants. Divisions, attributes and wrap-ups come with the full models.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConversationBody(
        String id, String startTime, @Nullable String endTime, List<ParticipantBody> participants, String selfUri) {

    static ConversationBody of(Conversation conversation, List<Participant> participants) {
        return new ConversationBody(
                conversation.id(),
                Timestamps.write(conversation.started()),
                conversation.ended().map(Timestamps::write).orElse(null),
                participants.stream()
                        .map(participant -> ParticipantBody.of(conversation, participant))
                        .toList(),
                "/api/v2/conversations/" + conversation.id());
    }
}
