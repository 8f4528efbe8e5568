package cobrowse.simulator.messages;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.ConversationDesk;
import cobrowse.simulator.conversations.ConversationDetails;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.messages.Correspondence.Messenger;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.routing.Queue;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Begins conversations with customers who have not written. */
@Component
record Outbound(Correspondences correspondences, Conversations conversations, ConversationDesk desk, Ids ids) {

    record Begun(String id, String selfUri) {

        static Begun of(String id) {
            return new Begun(id, MessageRules.MESSAGES + "/" + id);
        }
    }

    /** Empty for a messenger by which nobody can write first. */
    static Optional<Messenger> messenger(String word) {
        return Stream.of(Messenger.SMS, Messenger.OPEN, Messenger.WHATSAPP)
                .filter(messenger -> messenger.spelt().equals(word))
                .findFirst();
    }

    /** The id of the conversation that goes on with the address, by the same messenger. */
    Optional<String> goingOn(Organisation organisation, Correspondence way) {
        return correspondences.goingOn(organisation, way).map(Correspondence::conversationId);
    }

    /** @return the conversation's id */
    String begin(Caller caller, Correspondence way, Queue queue) {
        var organisation = caller.organisation();
        var id = ids.next();
        var now = desk.now(organisation);
        var conversation = Conversations.begun(id, Media.MESSAGE, State.CONNECTED, now)
                .with(ConversationDetails.outbound(way.customer()));
        conversations.insert(organisation, conversation);
        correspondences.insert(organisation, way.in(id));
        var agent = desk.agentJoins(organisation, conversation, caller.userId().orElseThrow());
        desk.keep(organisation, agent.from(Optional.of(new NamedQueue(queue.id(), Optional.of(queue.name())))));
        desk.joins(organisation, Participant.customer(ids.next(), id, way.customer(), Browser.NONE, now));
        return id;
    }
}
