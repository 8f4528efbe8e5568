package cobrowse.simulator.messages;

import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.messages.Message.Direction;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import org.springframework.stereotype.Component;

/** Makes messages of words: with an id, a time, and both addresses on them. */
@Component
record Post(Correspondences correspondences, Conversations conversations, SimulatedClock clock, Ids ids) {

    /** @param communicationId the line of whoever says it */
    Message message(
            Organisation organisation,
            String conversationId,
            String communicationId,
            Direction direction,
            Words words) {
        var id = ids.next();
        var now = clock.now(organisation);
        var channel = correspondence(organisation, conversationId).channel(direction, words.sentAs(), now);
        var said = NormalizedMessage.of(id, channel, words, direction);
        return new Message(id, conversationId, communicationId, direction, now, said);
    }

    /** How a conversation reaches its customer; on the web, where nothing else was said. */
    Correspondence correspondence(Organisation organisation, String conversationId) {
        return correspondences
                .find(organisation, conversationId)
                .orElseGet(() -> Correspondence.onTheWeb(
                        conversationId,
                        conversations
                                .customerOf(organisation, conversationId)
                                .map(Participant::id)
                                .orElse(conversationId)));
    }
}
