package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Organisation;
import java.util.List;
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

    /** The whole conversation. */
    public ConversationBody of(Organisation organisation, Conversation conversation) {
        var attendance = participants.of(organisation, conversation.id());
        return ConversationBody.of(
                conversation, attendance, parts(organisation, conversation), Division.homeOf(organisation));
    }

    /** The conversation as far as it goes by one medium; co-browse goes on beside another. */
    public MediaConversationBody of(Organisation organisation, Conversation conversation, Media media) {
        var attendance = participants.of(organisation, conversation.id());
        return MediaConversationBody.of(
                conversation, media, attendance, parts(organisation, conversation), Division.homeOf(organisation));
    }

    private Parts parts(Organisation organisation, Conversation conversation) {
        var id = conversation.id();
        var said = conversation.media() == Media.MESSAGE ? messages.getIfAvailable() : null;
        var shared = sessions.getIfAvailable();
        return new Parts(
                shared == null ? List.of() : shared.of(organisation, id),
                said == null ? List.of() : said.of(organisation, id));
    }
}
