package cobrowse.simulator.calls;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Communication;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.ConversationDesk;
import cobrowse.simulator.conversations.ConversationDetails;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.conversations.Participants;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.users.User;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Begins calls, and brings others in. Every act wants a transaction around it. */
@Component
record Dialling(Conversations conversations, Participants participants, ConversationDesk desk, Ids ids) {

    /** @param queueId for which the agent calls @return the conversation's id */
    String number(Caller caller, String number, Optional<String> queueId) {
        var organisation = caller.organisation();
        var conversation = begun(caller, ConversationDetails.outbound(number), queueId);
        var now = desk.now(organisation);
        desk.joins(organisation, Participant.customer(ids.next(), conversation.id(), number, Browser.NONE, now));
        return conversation.id();
    }

    /** @return the conversation's id */
    String colleague(Caller caller, User colleague) {
        var organisation = caller.organisation();
        var conversation = begun(caller, ConversationDetails.outbound(null), Optional.empty());
        var line = Communication.alerting(desk.now(organisation));
        desk.joins(organisation, participants.agent(conversation.id(), colleague.id(), line));
        return conversation.id();
    }

    /** Somebody outside comes into a call that goes on, at once. */
    void bringIn(Organisation organisation, Conversation conversation, String number) {
        var line = Communication.connected(desk.now(organisation));
        desk.joins(organisation, participants.outside(conversation.id(), number, line));
    }

    private Conversation begun(Caller caller, ConversationDetails details, Optional<String> queueId) {
        var organisation = caller.organisation();
        var now = desk.now(organisation);
        var conversation = Conversations.begun(ids.next(), Media.CALL, State.CONNECTED, now)
                .with(details);
        conversations.insert(organisation, conversation);
        var agent = participants.agent(conversation.id(), caller.userId().orElseThrow(), Communication.connected(now));
        desk.joins(organisation, agent.from(queueId.map(id -> new NamedQueue(id, Optional.empty()))));
        return conversation;
    }
}
