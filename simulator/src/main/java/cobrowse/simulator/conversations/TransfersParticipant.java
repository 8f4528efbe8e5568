package cobrowse.simulator.conversations;

import cobrowse.simulator.routing.Queue;
import cobrowse.simulator.users.User;
import java.util.Optional;

/** An attempt to hand a conversation over to somebody else. */
public interface TransfersParticipant extends OnParticipant {

    TransferRequest asked();

    /** The user whom the request names; empty where it names nobody, or nobody who is known. */
    Optional<User> toUser();

    /** The queue that the request names, likewise. */
    Optional<Queue> toQueue();

    /** Whether that user is in the conversation. */
    boolean isThereAlready();
}
