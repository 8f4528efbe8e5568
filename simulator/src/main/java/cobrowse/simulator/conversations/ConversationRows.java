package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Communication.Disconnect;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How conversations and participants become rows. */
final class ConversationRows {

    static final String INSERT =
            "insert into conversation (organisation_id, " + Conversations.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)";

    static final String INSERT_PARTICIPANT = """
            insert into participant (organisation_id, id, conversation_id, purpose, name, user_id, browser, queue_id,
              line, joined_at, connected_at, ended_at, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What most have, which nobody needs to write or read anew. */
    private static final Kept NOTHING = new Kept(null, ParticipantDetails.NONE);

    private static final String NOTHING_WRITTEN = JSON.writeValueAsString(NOTHING);
    private static final String NO_DETAILS_WRITTEN = JSON.writeValueAsString(ConversationDetails.NONE);

    private ConversationRows() {}

    static @Nullable Object[] row(Organisation organisation, Conversation conversation) {
        return new @Nullable Object[] {
            organisation.id(),
            conversation.id(),
            conversation.media().name(),
            conversation.state().name(),
            conversation.started().toEpochMilli(),
            millis(conversation.ended()),
            written(conversation.details())
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
            participant.browser().name(),
            participant.queue().map(NamedQueue::id).orElse(null),
            participant.line().state().name(),
            participant.line().joined().toEpochMilli(),
            millis(participant.line().connected()),
            millis(participant.line().ended()),
            written(participant)
        };
    }

    /** What is kept as JSON: why the line was cut, and the details. */
    record Kept(@Nullable Disconnect disconnect, @Nullable ParticipantDetails details) {

        /** Never null, whatever was kept. */
        @Override
        public ParticipantDetails details() {
            return details == null ? ParticipantDetails.NONE : details;
        }
    }

    static String written(Participant participant) {
        var kept = new Kept(participant.line().disconnect().orElse(null), participant.details());
        return kept.equals(NOTHING) ? NOTHING_WRITTEN : JSON.writeValueAsString(kept);
    }

    static String written(ConversationDetails details) {
        return details.equals(ConversationDetails.NONE) ? NO_DETAILS_WRITTEN : JSON.writeValueAsString(details);
    }

    static ConversationDetails details(String json) {
        return json.equals(NO_DETAILS_WRITTEN)
                ? ConversationDetails.NONE
                : JSON.readValue(json, ConversationDetails.class);
    }

    static Participant participant(ResultSet row, int number) throws SQLException {
        var kept = kept(row.getString("details"));
        return new Participant(
                row.getString("id"),
                row.getString("conversation_id"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("name"),
                Optional.ofNullable(row.getString("user_id")),
                queue(row),
                Browser.valueOf(row.getString("browser")),
                line(row, kept),
                kept.details());
    }

    private static Kept kept(String json) {
        return json.equals(NOTHING_WRITTEN) ? NOTHING : JSON.readValue(json, Kept.class);
    }

    private static Optional<NamedQueue> queue(ResultSet row) throws SQLException {
        var name = Optional.ofNullable(row.getString("queue_name"));
        return Optional.ofNullable(row.getString("queue_id")).map(id -> new NamedQueue(id, name));
    }

    private static Communication line(ResultSet row, Kept kept) throws SQLException {
        return new Communication(
                Communication.State.valueOf(row.getString("line")),
                Instant.ofEpochMilli(row.getLong("joined_at")),
                time(row, "connected_at"),
                time(row, "ended_at"),
                Optional.ofNullable(kept.disconnect()));
    }

    static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(Instant::ofEpochMilli);
    }

    static @Nullable Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }
}
