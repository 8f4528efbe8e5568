package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.ConversationDesk;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings agents and customers into conversations. */
@Component
record Stage(Conversations conversations, ConversationDesk desk, Parties parties, Ids ids) {

    /** The agent who is named, or else the first who could co-browse at once; whoever is in it already stays. */
    void agentJoins(Organisation organisation, Conversation conversation, Optional<String> named) {
        var agent = parties.agent(organisation, named);
        var isThere = conversations.participants(organisation, conversation.id()).stream()
                .anyMatch(participant -> participant.isThere() && participant.isUser(agent.id()));
        if (!isThere) desk.agentJoins(organisation, conversation, agent.id());
    }

    /** @throws ControlProblem when the conversation has its customer already */
    void customerJoins(Organisation organisation, Conversation conversation, CustomerOrder order) {
        if (conversations.customerOf(organisation, conversation.id()).isPresent())
            throw ControlProblem.conflict(
                    "customer", "The conversation has its customer.", "Make another conversation.");
        var now = desk.now(organisation);
        var customer = order.customer(conversation, ids, now).on(conversation.line(Purpose.CUSTOMER, now));
        Given.isNew(desk.joins(organisation, customer), "participant", customer.id());
    }

    Participant customer(Organisation organisation, String id) {
        return conversations
                .participant(organisation, id)
                .filter(participant -> participant.purpose() == Purpose.CUSTOMER)
                .orElseThrow(() -> ControlProblem.noSuch("participant", id));
    }

    /** What a page that a customer's medium runs in is at first. */
    static Browser usualBrowser(Conversation conversation) {
        if (!conversation.media().canCarryABrowser()) return Browser.NONE;
        return conversation.state() == Conversation.State.DISCONNECTED ? Browser.GONE : Browser.LIVE;
    }
}
