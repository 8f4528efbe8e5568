package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.Orders;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.Sent;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes a conversation of any medium in any state, with its agent and its customer. */
@RestController
record MakeConversation(Stage stage, ShowConversation shown, SimulatedClock clock) {

    /**
     * What a conversation is to be.
     *
     * @param media chat, call, message or cobrowse; by default a chat
     * @param state queued, connected or disconnected; by default connected
     * @param agent an e-mail address or id; by default, where it is connected, the first who could co-browse at once
     */
    record Order(
            Optional<String> id,
            Optional<String> media,
            Optional<String> state,
            Optional<String> agent,
            Optional<CustomerOrder> customer) {

        Conversation conversation(String id, Instant now) {
            return Conversations.begun(
                    id,
                    media.isEmpty() ? Media.CHAT : Orders.word("media", media, Media.class),
                    state.isEmpty() ? State.CONNECTED : Orders.word("state", state, State.class),
                    now);
        }
    }

    /** Makes a conversation of any medium in any state, with its agent and its customer. */
    @PostMapping("/_sim/conversations")
    @ResponseStatus(HttpStatus.CREATED)
    ShowConversation.Shown make(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var conversation = order.conversation(Given.id(order.id(), stage.ids()), clock.now(organisation));
        var kept = stage.conversations().insert(organisation, conversation);
        Given.isNew(kept, "conversation", conversation.id());
        if (order.agent().isPresent() || conversation.state() == State.CONNECTED)
            stage.agentJoins(organisation, conversation, order.agent());
        stage.customerJoins(organisation, conversation, order.customer().orElse(CustomerOrder.USUAL));
        return shown.show(organisation, conversation.id());
    }
}
