package cobrowse.simulator.messages;

import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.ConversationChanged;
import cobrowse.simulator.conversations.ConversationChanged.Part;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.messages.Message.Direction;
import cobrowse.simulator.messages.NormalizedMessage.CoBrowse;
import cobrowse.simulator.organisation.Organisation;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says things in messaging conversations. Every act wants a transaction around it. */
@Component
public class MessageDesk {

    private final Post post;
    private final Messages messages;
    private final Conversations conversations;
    private final ApplicationEventPublisher events;

    MessageDesk(Post post, Messages messages, Conversations conversations, ApplicationEventPublisher events) {
        this.post = post;
        this.messages = messages;
        this.conversations = conversations;
        this.events = events;
    }

    /**
     * Adds the event by which the customer's page and the agent's hear of an offer to co-browse. In a conversation that is
     * no messaging there is nowhere to say it, and nothing happens.
     *
     * @param type Offering and OfferingExpired go to the customer; OfferingAccepted and OfferingRejected come from there
     * @param joinToken what an Offering lets the customer in with; the other events leave it out
     */
    public void coBrowse(
            Organisation organisation, Conversation conversation, String type, String sessionId, String joinToken) {
        if (conversation.media() != Media.MESSAGE) return;
        var comesIn = type.equals("OfferingAccepted") || type.equals("OfferingRejected");
        var people = conversations.participants(organisation, conversation.id());
        var line = line(conversation, people, comesIn ? Purpose.CUSTOMER : Purpose.AGENT);
        var event = new CoBrowse(type, sessionId, type.equals("Offering") ? joinToken : null);
        var direction = comesIn ? Direction.INBOUND : Direction.OUTBOUND;
        var reached = post.correspondence(organisation, conversation.id(), () -> people);
        keep(organisation, post.message(organisation, reached, line, direction, Words.coBrowse(event)));
    }

    /** Somebody in a conversation says something, on the own line. */
    Message say(Organisation organisation, Participant speaker, Words words) {
        var direction = speaker.purpose() == Purpose.CUSTOMER ? Direction.INBOUND : Direction.OUTBOUND;
        var line = speaker.communicationId();
        var reached = post.correspondence(organisation, speaker.conversationId());
        return keep(organisation, post.message(organisation, reached, line, direction, words));
    }

    private Message keep(Organisation organisation, Message message) {
        messages.insert(organisation, message);
        events.publishEvent(new ConversationChanged(organisation, message.conversationId(), Part.MESSAGES));
        return message;
    }

    /** The line of the first who has that part in the conversation and is there; of anybody where nobody is. */
    private static String line(Conversation conversation, List<Participant> all, Purpose purpose) {
        return all.stream()
                .filter(participant -> participant.purpose() == purpose && participant.isThere())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Participant::communicationId)
                .orElseGet(() -> Ids.goingWith(conversation.id()));
    }
}
