package cobrowse.client.doctor;

import java.util.Optional;

/** A wish that is about a conversation. */
interface NamesConversation {

    Optional<String> conversationId();
}
