package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.ConversationDetails.RecordingState;
import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the vendor shows one, as far as the simulator knows it. It has no state of its own, as the vendor's
 * has none: look at the communications of its participants.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversationBody(
        String id,
        @Nullable String externalTag,
        String startTime,
        @Nullable String endTime,
        @Nullable String address,
        List<ParticipantBody> participants,
        RecordingState recordingState,
        boolean securePause,
        List<Membership> divisions,
        String selfUri) {

    /** That a conversation belongs to a division. */
    public record Membership(Division division) {}

    static ConversationBody of(
            Conversation conversation, List<Participant> participants, Parts parts, Division division) {
        var details = conversation.details();
        return new ConversationBody(
                conversation.id(),
                details.externalTag(),
                Timestamps.write(conversation.started()),
                conversation.ended().map(Timestamps::write).orElse(null),
                details.address(),
                participants.stream()
                        .map(participant -> ParticipantBody.of(conversation, participant, parts))
                        .toList(),
                details.recordingState(),
                details.isSecurelyPaused(),
                List.of(new Membership(division)),
                "/api/v2/conversations/" + conversation.id());
    }
}
