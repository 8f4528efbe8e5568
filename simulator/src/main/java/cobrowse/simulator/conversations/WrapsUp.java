package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.MediaParticipantRequest.WrapupInput;

/** An attempt to say what came of a conversation. */
public interface WrapsUp extends OnParticipant {

    WrapupInput wrapup();
}
