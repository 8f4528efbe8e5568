package cobrowse.simulator.analytics;

import cobrowse.simulator.analytics.ConversationDetail.Session;
import cobrowse.simulator.conversations.CobrowsePart;
import cobrowse.simulator.conversations.CobrowsesessionBody;
import cobrowse.simulator.conversations.CommunicationBody;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Lifecycle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What participants did in a conversation, line by line. */
final class Lines {

    private Lines() {}

    /** A participant's line, and then the ends of co-browse sessions. @param messenger of messaging only */
    static List<Session> of(
            Conversation conversation, Participant participant, List<CobrowsePart> shared, Optional<String> messenger) {
        var ends = shared.stream().flatMap(part -> end(conversation, part, participant).stream());
        return Stream.concat(Stream.of(line(conversation, participant, messenger)), ends)
                .toList();
    }

    private static Session line(Conversation conversation, Participant participant, Optional<String> messenger) {
        var isAgent = participant.purpose() == Purpose.AGENT;
        return new Session(
                participant.communicationId(),
                mediaType(conversation.media()),
                messenger.orElse(null),
                CommunicationBody.direction(conversation),
                CommunicationBody.provider(conversation.media()),
                null,
                null,
                isAgent ? participant.details().wrapupSkipped() : null,
                Segments.of(participant));
    }

    private static Optional<Session> end(Conversation conversation, CobrowsePart part, Participant participant) {
        return Optional.ofNullable(CobrowsesessionBody.of(part, participant))
                .map(end -> new Session(
                        end.id(),
                        mediaType(Media.COBROWSE),
                        null,
                        CommunicationBody.direction(conversation),
                        end.provider(),
                        end.cobrowseRole(),
                        part.sessionId(),
                        null,
                        Segments.of(part)));
    }

    /** A call is voice to those who look back. */
    private static String mediaType(Media media) {
        return media == Media.CALL ? "voice" : Lifecycle.spelt(media);
    }
}
