package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.MessageParts.MessageDetailsBody;
import cobrowse.simulator.conversations.MessageParts.MessagePart;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What others know of a conversation: the co-browse sessions in it, and what was said. */
record Parts(List<CobrowsePart> sessions, List<MessagePart> messages) {

    static final Parts NONE = new Parts(List.of(), List.of());

    /** What was said by a participant's line, the oldest first. */
    List<MessageDetailsBody> said(Participant participant) {
        var line = participant.communicationId();
        return messages.stream()
                .filter(message -> message.communicationId().equals(line))
                .map(MessagePart::body)
                .toList();
    }

    /** A participant's ends of co-browse sessions; null where there are none. */
    @Nullable
    List<CobrowsesessionBody> cobrowse(Conversation conversation, Participant participant) {
        var own = conversation.media() == Media.COBROWSE
                ? Stream.of(CobrowsesessionBody.of(participant))
                : Stream.<CobrowsesessionBody>empty();
        var ends = Stream.concat(own, ends(participant)).toList();
        return ends.isEmpty() ? null : ends;
    }

    private Stream<CobrowsesessionBody> ends(Participant participant) {
        return sessions.stream()
                .map(session -> CobrowsesessionBody.of(session, participant))
                .filter(Objects::nonNull);
    }
}
