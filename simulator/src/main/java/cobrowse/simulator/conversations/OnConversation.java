package cobrowse.simulator.conversations;

import java.util.Optional;

/** An attempt on a conversation that may not exist. */
public interface OnConversation {

    Optional<Conversation> conversation();
}
