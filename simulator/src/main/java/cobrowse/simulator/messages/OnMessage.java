package cobrowse.simulator.messages;

import java.util.Optional;

/** An attempt on a message that may not exist. */
interface OnMessage {

    /** Empty where nobody said it, or not in the conversation that is asked for. */
    Optional<Message> message();
}
