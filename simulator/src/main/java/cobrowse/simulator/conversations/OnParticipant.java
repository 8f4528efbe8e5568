package cobrowse.simulator.conversations;

import java.util.Optional;

/** An attempt on somebody in a conversation. */
public interface OnParticipant extends OnConversation {

    /** Empty where the id belongs to nobody, or to somebody in another conversation. */
    Optional<Participant> participant();
}
