package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.conversations.Conversation.Signal;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people do in conversations: an agent answers or transfers, either side leaves, somebody joins. */
@RestController
record ConversationDeeds(ConversationMoves moves, Stage stage, ShowConversation shown) {

    /** @param agent an e-mail address or id; by default the first who could co-browse at once */
    record Answer(Optional<String> agent) {}

    /** @param agent an e-mail address or id. Either an agent joins or a customer */
    record Joining(Optional<String> agent, Optional<CustomerOrder> customer) {}

    /** An agent picks up a conversation that waits in a queue. */
    @PostMapping("/_sim/conversations/{conversationId}/answer")
    ShowConversation.Shown answer(Organisation organisation, @PathVariable String conversationId, Sent<Answer> sent) {
        var order = Orders.read(sent);
        var conversation = moves.held(organisation, conversationId);
        var answered = moves.signal(organisation, conversation, Signal.AGENT_ANSWERED);
        stage.agentJoins(organisation, answered, order.agent());
        return shown.show(organisation, conversationId);
    }

    /** The agent sends the customer back to the queue. */
    @PostMapping("/_sim/conversations/{conversationId}/transfer")
    ShowConversation.Shown transfer(Organisation organisation, @PathVariable String conversationId) {
        moves.signal(organisation, moves.held(organisation, conversationId), Signal.TRANSFERRED_TO_QUEUE);
        return shown.show(organisation, conversationId);
    }

    /** The agent or the customer leaves; the conversation ends for both. */
    @PostMapping("/_sim/conversations/{conversationId}/disconnect")
    ShowConversation.Shown disconnect(Organisation organisation, @PathVariable String conversationId) {
        moves.signal(organisation, moves.held(organisation, conversationId), Signal.EITHER_SIDE_LEFT);
        return shown.show(organisation, conversationId);
    }

    /** Another agent joins a conversation, or a customer where there is none. */
    @PostMapping("/_sim/conversations/{conversationId}/participants")
    @ResponseStatus(HttpStatus.CREATED)
    ShowConversation.Shown join(Organisation organisation, @PathVariable String conversationId, Sent<Joining> sent) {
        var order = Orders.read(sent);
        if (order.agent().isPresent() == order.customer().isPresent())
            throw ControlProblem.badField(
                    "agent", "Either an agent joins or a customer.", "Send {\"agent\": \"…\"} or {\"customer\": {}}.");
        var conversation = moves.held(organisation, conversationId);
        if (conversation.state() == State.DISCONNECTED)
            throw ControlProblem.conflict(
                    "state",
                    "Nobody joins a conversation that is " + Lifecycle.spelt(conversation.state()) + ".",
                    "Make another conversation by POST /_sim/conversations.");
        if (order.agent().isPresent()) stage.agentJoins(organisation, conversation, order.agent());
        order.customer().ifPresent(customer -> stage.customerJoins(organisation, conversation, customer));
        return shown.show(organisation, conversationId);
    }
}
