package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;

/** A conversation came to its end; what was going on in it ends too, in the same transaction. */
public record ConversationEnded(Organisation organisation, Conversation conversation) {}
