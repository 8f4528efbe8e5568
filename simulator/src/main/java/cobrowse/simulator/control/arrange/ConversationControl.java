package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.Orders;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves a conversation to a state that its lifecycle allows from where it is. */
@RestController
record ConversationControl(ConversationMoves moves, ShowConversation shown) {

    record Order(Optional<String> state) {

        State wanted() {
            return Orders.word("state", state, State.class);
        }
    }

    record Shown(String id, String media, String state) {
        static Shown of(Conversation conversation) {
            return new Shown(
                    conversation.id(), Lifecycle.spelt(conversation.media()), Lifecycle.spelt(conversation.state()));
        }
    }

    /** Moves a conversation to a state that its lifecycle allows. */
    @PostMapping("/_sim/conversations/{conversationId}/state")
    Shown move(Organisation organisation, @PathVariable String conversationId, Sent<Order> sent) {
        var wanted = Orders.read(sent).wanted();
        return Shown.of(moves.to(organisation, moves.held(organisation, conversationId), wanted));
    }

    /** Moves a conversation to a state that its lifecycle allows. */
    @PatchMapping("/_sim/conversations/{conversationId}")
    ShowConversation.Shown change(Organisation organisation, @PathVariable String conversationId, Sent<Order> sent) {
        move(organisation, conversationId, sent);
        return shown.show(organisation, conversationId);
    }
}
