package cobrowse.client.doctor;

import java.util.Optional;

/** A wish that is about somebody in a conversation. */
interface NamesParticipant extends NamesConversation {

    Optional<String> participantId();

    /** Whether nobody named means the customer. */
    boolean meansCustomer();

    /** Whom it means; empty where that is nobody in the conversation. */
    default Optional<Talk.Member> in(Talk talk) {
        return participantId().map(talk::member).orElseGet(() -> meansCustomer() ? talk.customer() : Optional.empty());
    }
}
