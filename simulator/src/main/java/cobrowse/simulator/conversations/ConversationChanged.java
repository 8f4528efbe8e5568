package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;

/** Something changed in a conversation that its body shows. It is published inside the transaction that changes it. */
public record ConversationChanged(Organisation organisation, String conversationId) {}
