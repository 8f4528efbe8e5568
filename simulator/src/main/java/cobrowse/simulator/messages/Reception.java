package cobrowse.simulator.messages;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.ConversationDesk;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Takes customers in who write: into the conversation that goes on with them, or into a new one, which waits. */
@Component
record Reception(Correspondences correspondences, Conversations conversations, ConversationDesk desk, Ids ids) {

    /** @param through how the customer writes; the conversation in it is not looked at */
    Participant customer(Organisation organisation, Correspondence through, String name) {
        return correspondences
                .goingOn(organisation, through)
                .flatMap(found -> conversations.hold(organisation, found.conversationId()))
                .flatMap(found -> conversations.customerOf(organisation, found.id()))
                .filter(Participant::isThere)
                .orElseGet(() -> newcomer(organisation, through, name));
    }

    private Participant newcomer(Organisation organisation, Correspondence through, String name) {
        var id = ids.next();
        var now = desk.now(organisation);
        conversations.insert(organisation, Conversations.begun(id, Media.MESSAGE, State.QUEUED, now));
        correspondences.insert(organisation, through.in(id));
        var customer = Participant.customer(ids.next(), id, name, Browser.NONE, now);
        desk.joins(organisation, customer);
        return customer;
    }
}
