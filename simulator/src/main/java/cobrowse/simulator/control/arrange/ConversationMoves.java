package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Signal;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.ConversationDesk;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.lifecycle.Lifecycle.Move;
import cobrowse.simulator.organisation.Organisation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves conversations as their lifecycle allows; what goes on in one that ends is ended with it. */
@Component
record ConversationMoves(Conversations conversations, ConversationDesk desk) {

    Conversation held(Organisation organisation, String id) {
        return conversations.hold(organisation, id).orElseThrow(() -> ControlProblem.noSuch("conversation", id));
    }

    /** @throws ControlProblem when the signal leads nowhere from where the conversation is */
    Conversation signal(Organisation organisation, Conversation conversation, Signal signal) {
        if (Conversation.LIFECYCLE.next(conversation.state(), signal).isEmpty())
            throw conflict("A conversation that is " + Lifecycle.spelt(conversation.state()) + " does not take "
                    + Lifecycle.spelt(signal) + ".");
        return signal == Signal.TRANSFERRED_TO_QUEUE
                ? desk.toQueue(organisation, conversation, Optional.empty())
                : desk.signal(organisation, conversation, signal);
    }

    /** @throws ControlProblem when no signal leads there from where the conversation is */
    Conversation to(Organisation organisation, Conversation conversation, State wanted) {
        if (conversation.state() == wanted) return conversation;
        var signal = Conversation.LIFECYCLE.moves().stream()
                .filter(move -> move.from() == conversation.state() && move.to() == wanted)
                .map(Move::on)
                .findFirst()
                .orElseThrow(() -> conflict("No " + Lifecycle.spelt(conversation.state()) + " conversation becomes "
                        + Lifecycle.spelt(wanted) + "."));
        return signal(organisation, conversation, signal);
    }

    private static ControlProblem conflict(String problem) {
        return ControlProblem.conflict("state", problem, "See the lifecycle at /learn/states.");
    }
}
