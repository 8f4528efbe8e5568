package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the vendor shows one, with a list for the medium of the conversation and one for co-browse.
 *
 * @param userId of an agent
 * @param queueId through which an agent came, or the queue itself
 * @param address of somebody outside who has a number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantBody(
        String id,
        String startTime,
        @Nullable String endTime,
        @Nullable String connectedTime,
        String name,
        @Nullable String userUri,
        @Nullable String userId,
        @Nullable String queueId,
        @Nullable String queueName,
        String purpose,
        @Nullable String address,
        @JsonUnwrapped AfterwardsBody afterwards,
        Map<String, String> attributes,
        @Nullable List<CommunicationBody> calls,
        @Nullable List<CommunicationBody> chats,
        @Nullable List<CobrowsesessionBody> cobrowsesessions,
        @Nullable List<CommunicationBody> messages) {

    static ParticipantBody of(Conversation conversation, Participant participant, Parts parts) {
        var line = participant.line();
        return new ParticipantBody(
                participant.id(),
                Timestamps.write(line.joined()),
                line.ended().map(Timestamps::write).orElse(null),
                line.connected().map(Timestamps::write).orElse(null),
                participant.name(),
                participant.userId().map(user -> "/api/v2/users/" + user).orElse(null),
                participant.userId().orElse(null),
                participant.queue().map(NamedQueue::id).orElse(null),
                participant.queue().flatMap(NamedQueue::name).orElse(null),
                Lifecycle.spelt(participant.purpose()),
                address(conversation, participant),
                AfterwardsBody.of(participant.details()),
                participant.details().attributes(),
                through(Media.CALL, conversation, participant, parts),
                through(Media.CHAT, conversation, participant, parts),
                parts.cobrowse(conversation, participant),
                through(Media.MESSAGE, conversation, participant, parts));
    }

    /** A number that is called or calls. */
    static @Nullable String address(Conversation conversation, Participant participant) {
        if (participant.purpose() == Purpose.EXTERNAL) return participant.name();
        return participant.purpose() == Purpose.CUSTOMER
                ? conversation.details().address()
                : null;
    }

    private static @Nullable List<CommunicationBody> through(
            Media media, Conversation conversation, Participant participant, Parts parts) {
        if (media != conversation.media()) return null;
        return List.of(CommunicationBody.of(conversation, participant, parts.said(participant)));
    }
}
