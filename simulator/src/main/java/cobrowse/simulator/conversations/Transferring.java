package cobrowse.simulator.conversations;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.conversations.ParticipantEvidence.Found;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.routing.Queue;
import cobrowse.simulator.routing.Queues;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands conversations over: finds to whom, and does it. */
@Component
public class Transferring {

    private final Users users;
    private final Queues queues;
    private final Participants participants;
    private final ConversationDesk desk;

    Transferring(Users users, Queues queues, Participants participants, ConversationDesk desk) {
        this.users = users;
        this.queues = queues;
        this.participants = participants;
        this.desk = desk;
    }

    /** An attempt to hand over to whomever the body names. */
    public TransferAttempt attempt(Caller caller, Found found, Sent<TransferRequest> sent) {
        return attempt(caller, found, sent, sent.value());
    }

    /** @param asked that part of the body that the operation reads */
    TransferAttempt attempt(Caller caller, Found found, Sent<TransferRequest> sent, TransferRequest asked) {
        var organisation = caller.organisation();
        var user = user(organisation, asked);
        return new TransferAttempt(
                caller,
                sent,
                asked,
                found.conversation(),
                found.participant(),
                user,
                queue(organisation, asked),
                user.filter(named -> isThere(organisation, found, named)).isPresent());
    }

    /** Who is handed over to alerts; a queue or somebody outside has the customer at once. */
    public void transfer(TransferAttempt attempt) {
        var organisation = attempt.caller().organisation();
        var conversation = attempt.conversation().orElseThrow();
        var from = attempt.participant().orElseThrow();
        var queue = attempt.toQueue().map(found -> new NamedQueue(found.id(), Optional.of(found.name())));
        if (queue.isPresent()) desk.toQueue(organisation, conversation, queue);
        else if (attempt.toUser().isPresent())
            desk.toAgent(
                    organisation,
                    conversation,
                    from,
                    attempt.toUser().get().id(),
                    attempt.asked().isAttended());
        else desk.toOutside(organisation, from, attempt.asked().address().orElseThrow());
    }

    private Optional<User> user(Organisation organisation, TransferRequest asked) {
        return asked.userId()
                .or(asked::address)
                .flatMap(id -> users.find(organisation, id))
                .or(() -> asked.userName().flatMap(email -> users.withEmail(organisation, email)));
    }

    private Optional<Queue> queue(Organisation organisation, TransferRequest asked) {
        return asked.queueId()
                .or(asked::address)
                .flatMap(id -> queues.find(organisation, id))
                .or(() -> asked.queueName().flatMap(name -> named(organisation, name)));
    }

    private Optional<Queue> named(Organisation organisation, String name) {
        return queues.all(organisation).stream()
                .filter(queue -> queue.name().equals(name))
                .findFirst();
    }

    private boolean isThere(Organisation organisation, Found found, User user) {
        return found.conversation().stream()
                .flatMap(conversation -> participants.of(organisation, conversation.id()).stream())
                .anyMatch(participant -> participant.isThere() && participant.isUser(user.id()));
    }
}
