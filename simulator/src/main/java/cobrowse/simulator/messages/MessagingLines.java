package cobrowse.simulator.messages;

import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.guests.Guest;
import cobrowse.simulator.organisation.Organisation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds messaging conversations, and whose line in them is whose. */
@Component
record MessagingLines(Conversations conversations) {

    /** Held until the transaction ends; empty where the conversation is of another medium. */
    Optional<Conversation> hold(Organisation organisation, String conversationId) {
        return conversations
                .hold(organisation, conversationId)
                .filter(conversation -> conversation.media() == Media.MESSAGE);
    }

    Optional<Conversation> find(Organisation organisation, String conversationId) {
        return conversations
                .find(organisation, conversationId)
                .filter(conversation -> conversation.media() == Media.MESSAGE);
    }

    /** The conversation that a customer is in; empty where it is gone. */
    Optional<String> conversationOf(Guest guest) {
        return conversations
                .participant(guest.organisation(), guest.participantId())
                .map(Participant::conversationId);
    }

    List<Participant> participants(Organisation organisation, String conversationId) {
        return conversations.participants(organisation, conversationId);
    }

    Optional<Participant> speaker(Organisation organisation, Conversation conversation, String communicationId) {
        return conversations.participants(organisation, conversation.id()).stream()
                .filter(participant -> participant.communicationId().equals(communicationId))
                .findFirst();
    }
}
