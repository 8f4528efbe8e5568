package cobrowse.client.doctor;

import java.util.Optional;

/** What is asked for at POST /api/v2/conversations/chat/{conversationId}/cobrowse/sessions. */
record ChatWish(Optional<String> conversationId, Body body) implements NamesConversation {

    record Body(Optional<String> providerId) {}

    Optional<String> providerId() {
        return body.providerId();
    }
}
