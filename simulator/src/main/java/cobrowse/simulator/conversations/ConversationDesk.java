package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Communication.Disconnect;
import cobrowse.simulator.conversations.Conversation.Signal;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.ConversationChanged.Part;
import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Lifecycle.Move;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.Deeds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one place that moves conversations and those who take part in them, and tells of it. Every act wants a transaction
 * around it, with the conversation held.
 */
@Component
public class ConversationDesk {

    private final Conversations conversations;
    private final Participants participants;
    private final SimulatedClock clock;
    private final ApplicationEventPublisher events;

    ConversationDesk(
            Conversations conversations,
            Participants participants,
            SimulatedClock clock,
            ApplicationEventPublisher events) {
        this.conversations = conversations;
        this.participants = participants;
        this.clock = clock;
        this.events = events;
    }

    public Instant now(Organisation organisation) {
        return clock.now(organisation);
    }

    /**
     * Somebody comes in, on the line that is given.
     *
     * @return false, and nothing is kept, when a participant with that id is there already, in whatever conversation
     */
    public boolean joins(Organisation organisation, Participant participant) {
        var isNew = participants.insert(organisation, participant);
        if (isNew) changed(organisation, participant.conversationId());
        return isNew;
    }

    /** Keeps what has changed of a participant other than the line. */
    public Participant keep(Organisation organisation, Participant participant) {
        participants.save(organisation, participant);
        changed(organisation, participant.conversationId());
        return participant;
    }

    /** Keeps what has changed of a conversation other than its state. */
    public Conversation keep(Organisation organisation, Conversation conversation) {
        conversations.save(organisation, conversation);
        changed(organisation, conversation.id());
        return conversation;
    }

    /** Whose line alerts takes it; where the customer waited, no longer; and who handed the customer over leaves. */
    public void answers(Organisation organisation, Conversation conversation, Participant participant) {
        keep(organisation, participant.on(participant.line().answered(now(organisation))));
        if (conversation.state() == State.QUEUED) signal(organisation, conversation, Signal.AGENT_ANSWERED);
        Optional.ofNullable(participant.details().replaces())
                .flatMap(id -> participants.find(organisation, id))
                .filter(Participant::isThere)
                .ifPresent(other -> keep(organisation, other.left(Disconnect.TRANSFER, now(organisation))));
    }

    /** A user comes in at once, where somebody is talked to already; or else answers for the queue. */
    public Participant agentJoins(Organisation organisation, Conversation conversation, String userId) {
        var line = conversation.line(Purpose.AGENT, now(organisation));
        var agent = participants.agent(conversation.id(), userId, line).from(queue(organisation, conversation));
        joins(organisation, agent);
        return agent;
    }

    /**
     * Somebody leaves. Where no customer is left, or no agent and nobody waits for one, the conversation is over.
     *
     * @param why of the one who leaves; for the others it is a peer who left
     */
    public void leaves(Organisation organisation, Conversation conversation, Participant leaving, Disconnect why) {
        keep(organisation, leaving.left(why, now(organisation)));
        var others = there(organisation, conversation, other -> true);
        if (others.stream().noneMatch(other -> other.purpose() == Purpose.CUSTOMER)) end(organisation, conversation);
        else if (others.stream().noneMatch(Participant::talksToTheCustomer))
            lacksAgents(organisation, conversation, leaving, others);
    }

    /** CHOSEN: an agent who lets it ring leaves the customer in the queue; who was talking ends the conversation. */
    private void lacksAgents(
            Organisation organisation, Conversation conversation, Participant leaving, List<Participant> others) {
        if (conversation.state() == State.CONNECTED) end(organisation, conversation);
        else if (others.stream().noneMatch(other -> other.purpose() == Purpose.ACD))
            waits(organisation, conversation, leaving.queue());
    }

    /** The conversation is over for all who are in it. */
    public Conversation end(Organisation organisation, Conversation conversation) {
        return signal(organisation, conversation, Signal.EITHER_SIDE_LEFT);
    }

    /**
     * The customer goes to a queue, and the agents leave.
     *
     * @param queue empty: to the one the customer came from
     */
    public Conversation toQueue(Organisation organisation, Conversation conversation, Optional<NamedQueue> queue) {
        var to = queue.or(() -> queue(organisation, conversation));
        var moved = signal(organisation, conversation, Signal.TRANSFERRED_TO_QUEUE);
        waits(organisation, moved, to);
        return moved;
    }

    /**
     * An agent hands the customer over to another, whose line alerts; further agents stay.
     *
     * @param attended whether the agent stays until the other answers
     */
    public void toAgent(
            Organisation organisation, Conversation conversation, Participant from, String userId, boolean attended) {
        var now = now(organisation);
        var next = participants
                .agent(conversation.id(), userId, Communication.alerting(now))
                .from(from.queue());
        joins(organisation, attended ? next.with(next.details().replacing(from.id())) : next);
        if (attended) return;
        keep(organisation, from.left(Disconnect.TRANSFER, now));
        if (there(organisation, conversation, Participant::isConnectedAgent).isEmpty())
            signal(organisation, conversation, Signal.TRANSFERRED_TO_AGENT);
    }

    /** Somebody outside takes the place of an agent, at once. */
    public void toOutside(Organisation organisation, Participant from, String address) {
        var now = now(organisation);
        joins(organisation, participants.outside(from.conversationId(), address, Communication.connected(now)));
        keep(organisation, from.left(Disconnect.TRANSFER, now));
    }

    /**
     * Moves a conversation, and with it the lines of those who are in it.
     *
     * @throws java.util.NoSuchElementException when the signal leads nowhere from where the conversation is
     */
    public Conversation signal(Organisation organisation, Conversation conversation, Signal signal) {
        var moved = conversation.take(signal, now(organisation));
        conversations.save(organisation, moved);
        Deeds.moved(
                Conversation.LIFECYCLE, moved.id(), List.of(new Move<>(conversation.state(), signal, moved.state())));
        there(organisation, moved, signal::cuts)
                .forEach(other -> participants.save(organisation, other.left(signal.because(), now(organisation))));
        if (moved.isOver()) events.publishEvent(new ConversationEnded(organisation, moved));
        changed(organisation, moved.id());
        return moved;
    }

    private void waits(Organisation organisation, Conversation conversation, Optional<NamedQueue> queue) {
        var line = Communication.connected(now(organisation));
        queue.map(named -> participants.acd(conversation.id(), named, line)).ifPresent(acd -> joins(organisation, acd));
    }

    /** The queue through which the customer came last. */
    private Optional<NamedQueue> queue(Organisation organisation, Conversation conversation) {
        return participants.of(organisation, conversation.id()).stream()
                .sorted((one, other) ->
                        other.line().joined().compareTo(one.line().joined()))
                .flatMap(participant -> participant.queue().stream())
                .findFirst();
    }

    private List<Participant> there(Organisation organisation, Conversation conversation, Predicate<Participant> kind) {
        return participants.of(organisation, conversation.id()).stream()
                .filter(Participant::isThere)
                .filter(kind)
                .toList();
    }

    private void changed(Organisation organisation, String conversationId) {
        events.publishEvent(new ConversationChanged(organisation, conversationId, Part.ITSELF_AND_ITS_PEOPLE));
    }
}
