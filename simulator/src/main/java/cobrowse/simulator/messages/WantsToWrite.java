package cobrowse.simulator.messages;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.messages.Correspondence.Messenger;
import cobrowse.simulator.routing.OnQueue;
import java.util.Optional;

/** An attempt of an agent to write to a customer first. */
interface WantsToWrite extends CalledBy, OnQueue {

    /** Empty for one by which nobody can write first. */
    Optional<Messenger> messenger();

    /** The customer's, as it was asked for. */
    Optional<String> address();

    /** Whether the agent talks with that customer already, and did not ask to go on. */
    boolean isTalkedToAlready();
}
