package cobrowse.simulator.conversations;

import java.util.Optional;

/** An attempt on a conversation that only somebody who is in it may make. */
public interface SeesCallersPart extends OnConversation {

    /** The part of the user who calls; empty where the user is not in the conversation any more, or no user calls. */
    Optional<Participant> callersPart();
}
