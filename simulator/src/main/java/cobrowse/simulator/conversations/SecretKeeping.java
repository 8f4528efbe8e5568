package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Shelf;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the secure attributes of conversations are kept. */
@Component
class SecretKeeping {

    private final Conversations conversations;
    private final Shelf<SecureAttributes> shelf;

    SecretKeeping(Conversations conversations, Documents documents) {
        this.conversations = conversations;
        this.shelf = documents.shelf("secureattributes", SecureAttributes.class);
    }

    Optional<Conversation> find(Organisation organisation, String conversationId) {
        return conversations.find(organisation, conversationId);
    }

    Optional<Conversation> hold(Organisation organisation, String conversationId) {
        return conversations.hold(organisation, conversationId);
    }

    Optional<SecureAttributes> of(Organisation organisation, String conversationId) {
        return shelf.find(organisation, conversationId);
    }

    void keep(Organisation organisation, String conversationId, SecureAttributes attributes) {
        if (!shelf.save(organisation, conversationId, conversationId, attributes))
            shelf.insert(organisation, conversationId, conversationId, attributes);
    }
}
