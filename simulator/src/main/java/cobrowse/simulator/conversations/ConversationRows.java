package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How conversations and participants become rows. */
final class ConversationRows {

    static final String INSERT =
            "insert into conversation (organisation_id, " + Conversations.COLUMNS + ") values (?, ?, ?, ?, ?, ?)";

    static final String INSERT_PARTICIPANT = """
            insert into participant (organisation_id, id, conversation_id, purpose, name, user_id, browser)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private ConversationRows() {}

    static @Nullable Object[] row(Organisation organisation, Conversation conversation) {
        return new @Nullable Object[] {
            organisation.id(),
            conversation.id(),
            conversation.media().name(),
            conversation.state().name(),
            conversation.started().toEpochMilli(),
            millis(conversation.ended())
        };
    }

    static @Nullable Object[] row(Organisation organisation, Participant participant) {
        return new @Nullable Object[] {
            organisation.id(),
            participant.id(),
            participant.conversationId(),
            participant.purpose().name(),
            participant.name(),
            participant.userId().orElse(null),
            participant.browser().name()
        };
    }

    static @Nullable Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }
}
