package cobrowse.simulator.messages;

import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.messages.Message.Direction;
import cobrowse.simulator.messages.NormalizedMessage.CoBrowse;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import org.springframework.stereotype.Component;

/** Says things in messaging conversations. Every act wants a transaction around it. */
@Component
public class MessageDesk {

    private final Messages messages;
    private final Conversations conversations;
    private final SimulatedClock clock;
    private final Ids ids;

    MessageDesk(Messages messages, Conversations conversations, SimulatedClock clock, Ids ids) {
        this.messages = messages;
        this.conversations = conversations;
        this.clock = clock;
        this.ids = ids;
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
        var direction = comesIn ? Direction.INBOUND : Direction.OUTBOUND;
        var event = new CoBrowse(type, sessionId, type.equals("Offering") ? joinToken : null);
        var id = ids.next();
        messages.insert(
                organisation,
                new Message(
                        id,
                        conversation.id(),
                        line(organisation, conversation, comesIn ? Purpose.CUSTOMER : Purpose.AGENT),
                        direction,
                        clock.now(organisation),
                        NormalizedMessage.coBrowse(id, event, direction)));
    }

    /** The communication of the first who has that part in the conversation; of anybody where nobody has. */
    private String line(Organisation organisation, Conversation conversation, Purpose purpose) {
        var all = conversations.participants(organisation, conversation.id());
        return all.stream()
                .filter(participant -> participant.purpose() == purpose)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Participant::id)
                .map(Ids::goingWith)
                .orElseGet(() -> Ids.goingWith(conversation.id()));
    }
}
