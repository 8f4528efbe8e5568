package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Ids;

/**
 * The line by which one participant takes part in a conversation; each has one here.
 *
 * @param id never the participant's own, as with the vendor: people mix the two up
 * @param state connected or disconnected; nobody's telephone rings here, so there is no alerting
 */
record Communication(String id, String state) {

    static Communication of(Conversation conversation, Participant participant) {
        return new Communication(
                Ids.goingWith(participant.id()),
                isConnected(conversation.state(), participant.purpose()) ? "connected" : "disconnected");
    }

    /** CHOSEN: who waits in a queue is connected with the queue, and the agent who sent the customer there is out. */
    private static boolean isConnected(State state, Purpose purpose) {
        return state == State.CONNECTED || state == State.QUEUED && purpose == Purpose.CUSTOMER;
    }
}
