package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.lifecycle.Lifecycle;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the vendor shows one, with a list for the medium of the conversation. When each participant came and
 * went, and through which queue, the simulator does not know yet; so startTime, connectedTime, endTime and queueId are
 * left out.
 *
 * @param userId of an agent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParticipantBody(
        String id,
        String name,
        String purpose,
        @Nullable String userId,
        @Nullable List<Communication> calls,
        @Nullable List<Communication> chats,
        @Nullable List<Communication> cobrowsesessions,
        @Nullable List<Communication> messages) {

    static ParticipantBody of(Conversation conversation, Participant participant) {
        return new ParticipantBody(
                participant.id(),
                participant.name(),
                Lifecycle.spelt(participant.purpose()),
                participant.userId().orElse(null),
                through(Media.CALL, conversation, participant),
                through(Media.CHAT, conversation, participant),
                through(Media.COBROWSE, conversation, participant),
                through(Media.MESSAGE, conversation, participant));
    }

    private static @Nullable List<Communication> through(
            Media media, Conversation conversation, Participant participant) {
        return media == conversation.media() ? List.of(Communication.of(conversation, participant)) : null;
    }
}
