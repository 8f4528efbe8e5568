package cobrowse.simulator.conversations;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import java.util.Optional;

/** An attempt on a whole conversation that needs nothing else. */
public record ConversationAttempt(Caller caller, Optional<Conversation> conversation)
        implements CalledBy, OnConversation {}
