package cobrowse.simulator.messages;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.conversations.OnConversation;
import cobrowse.simulator.conversations.Participant;
import java.util.Optional;

/** An attempt to say something on a line of a messaging conversation. */
interface OnLine extends CalledBy, OnConversation {

    /** Whose line it is; empty where it is nobody's in the conversation. */
    Optional<Participant> speaker();
}
