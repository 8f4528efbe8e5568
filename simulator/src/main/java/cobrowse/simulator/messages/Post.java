package cobrowse.simulator.messages;

import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.messages.Message.Direction;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes messages of words: with an id, a time, and both addresses on them. */
@Component
record Post(Correspondences correspondences, Conversations conversations, SimulatedClock clock, Ids ids) {

    /**
     * @param reached how the conversation reaches its customer
     * @param communicationId the line of whoever says it
     */
    Message message(
            Organisation organisation,
            Correspondence reached,
            String communicationId,
            Direction direction,
            Words words) {
        var id = ids.next();
        var now = clock.now(organisation);
        var channel = reached.channel(direction, words.sentAs(), now);
        var said = NormalizedMessage.of(id, channel, words, direction);
        return new Message(id, reached.conversationId(), communicationId, direction, now, said);
    }

    /** How a conversation reaches its customer; on the web, where nothing else was said. */
    Correspondence correspondence(Organisation organisation, String conversationId) {
        return correspondence(
                organisation, conversationId, () -> conversations.participants(organisation, conversationId));
    }

    /** @param people of the conversation: asked for on the web only */
    Correspondence correspondence(
            Organisation organisation, String conversationId, Supplier<List<Participant>> people) {
        return correspondences.find(organisation, conversationId).orElseGet(() -> {
            var customer = people.get().stream()
                    .filter(it -> it.purpose() == Purpose.CUSTOMER)
                    .findFirst();
            return Correspondence.onTheWeb(
                    conversationId, customer.map(Participant::id).orElse(conversationId));
        });
    }
}
