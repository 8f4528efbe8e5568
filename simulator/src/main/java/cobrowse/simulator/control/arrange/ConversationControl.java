package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.ConversationEnded;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.lifecycle.Lifecycle.Move;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.Sent;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves a conversation to a state that its lifecycle allows from where it is. */
@RestController
record ConversationControl(Conversations conversations, SimulatedClock clock, ApplicationEventPublisher events) {

    record Order(Optional<String> state) {}

    record Shown(String id, String media, String state) {
        static Shown of(Conversation conversation) {
            return new Shown(
                    conversation.id(), Lifecycle.spelt(conversation.media()), Lifecycle.spelt(conversation.state()));
        }
    }

    @PostMapping("/_sim/conversations/{conversationId}/state")
    Shown move(Organisation organisation, @PathVariable String conversationId, Sent<Order> sent) {
        var wanted = Orders.word("state", Orders.read(sent).state(), State.class);
        var conversation = conversations
                .hold(organisation, conversationId)
                .orElseThrow(() -> ControlProblem.noSuch("conversation", conversationId));
        var moved = moved(conversation, wanted, clock.now(organisation));
        conversations.save(organisation, moved);
        if (moved.state() == State.DISCONNECTED && conversation.state() != State.DISCONNECTED) {
            events.publishEvent(new ConversationEnded(organisation, moved));
        }
        return Shown.of(moved);
    }

    private static Conversation moved(Conversation conversation, State wanted, Instant at) {
        if (conversation.state() == wanted) return conversation;
        return Conversation.LIFECYCLE.moves().stream()
                .filter(move -> move.from() == conversation.state() && move.to() == wanted)
                .map(Move::on)
                .findFirst()
                .map(signal -> conversation.take(signal, at))
                .orElseThrow(() -> ControlProblem.conflict(
                        "state",
                        "No " + Lifecycle.spelt(conversation.state()) + " conversation becomes "
                                + Lifecycle.spelt(wanted) + ".",
                        "See the lifecycle at /learn/states."));
    }
}
