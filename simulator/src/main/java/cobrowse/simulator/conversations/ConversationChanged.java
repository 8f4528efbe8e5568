package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;

/**
 * Something changed in a conversation that its body shows. It is published inside the transaction that changes it.
 *
 * @param what whoever only looks after the people in it has nothing to do where somebody spoke or shared
 */
public record ConversationChanged(Organisation organisation, String conversationId, Part what) {

    /** What of a conversation changed. */
    public enum Part {
        ITSELF_AND_ITS_PEOPLE,
        MESSAGES,
        COBROWSE
    }
}
