package cobrowse.simulator.cobrowsesessions;

import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.ConversationBodies;
import cobrowse.simulator.conversations.ConversationBody;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.ParticipantEvidence;
import cobrowse.simulator.organisation.Organisation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds conversation with co-browses to change, and shows what became of them. */
@Component
record FoundLegacy(Conversations conversations, ParticipantEvidence evidence, ConversationBodies bodies) {

    Optional<Conversation> hold(Organisation organisation, String conversationId) {
        return evidence.by(organisation, Media.COBROWSE, conversations.hold(organisation, conversationId));
    }

    ConversationBody show(Organisation organisation, String conversationId) {
        return bodies.of(
                organisation, conversations.find(organisation, conversationId).orElseThrow());
    }
}
