package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.MessageParts.MessagePart;
import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Organisation;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows conversations as the vendor does. */
@Component
public class ConversationBodies {

    private final Participants participants;
    private final ObjectProvider<CobrowseParts> sessions;
    private final ObjectProvider<MessageParts> messages;

    ConversationBodies(
            Participants participants, ObjectProvider<CobrowseParts> sessions, ObjectProvider<MessageParts> messages) {
        this.participants = participants;
        this.sessions = sessions;
        this.messages = messages;
    }

    /** What is known of some conversations beside their own rows, by their ids. */
    private record Inside(
            Map<String, List<Participant>> attendance,
            Map<String, List<CobrowsePart>> sessions,
            Map<String, List<MessagePart>> said) {

        List<Participant> attendance(Conversation conversation) {
            return attendance.getOrDefault(conversation.id(), List.of());
        }

        Parts parts(Conversation conversation) {
            return new Parts(
                    sessions.getOrDefault(conversation.id(), List.of()),
                    said.getOrDefault(conversation.id(), List.of()));
        }
    }

    /** The whole conversation. */
    public ConversationBody of(Organisation organisation, Conversation conversation) {
        return of(organisation, List.of(conversation)).get(0);
    }

    /** Whole conversations, of which each kind of thing is looked up once for all. */
    public List<ConversationBody> of(Organisation organisation, List<Conversation> conversations) {
        var inside = inside(organisation, conversations);
        var home = Division.homeOf(organisation);
        return conversations.stream()
                .map(it -> ConversationBody.of(it, inside.attendance(it), inside.parts(it), home))
                .toList();
    }

    /** The conversation as far as it goes by one medium; co-browse goes on beside another. */
    public MediaConversationBody of(Organisation organisation, Conversation conversation, Media media) {
        return of(organisation, List.of(conversation), media).get(0);
    }

    /** Likewise of many. */
    public List<MediaConversationBody> of(Organisation organisation, List<Conversation> conversations, Media media) {
        var inside = inside(organisation, conversations);
        var home = Division.homeOf(organisation);
        return conversations.stream()
                .map(it -> MediaConversationBody.of(it, media, inside.attendance(it), inside.parts(it), home))
                .toList();
    }

    private Inside inside(Organisation organisation, List<Conversation> conversations) {
        var attendance = participants.of(
                organisation, conversations.stream().map(Conversation::id).toList());
        var messaging = conversations.stream()
                .filter(it -> it.media() == Media.MESSAGE)
                .map(Conversation::id)
                .toList();
        var said = messaging.isEmpty() ? null : messages.getIfAvailable();
        var shared = sessions.getIfAvailable();
        return new Inside(
                attendance,
                shared == null ? Map.of() : shared.of(organisation, attendance),
                said == null ? Map.of() : said.of(organisation, messaging));
    }
}
