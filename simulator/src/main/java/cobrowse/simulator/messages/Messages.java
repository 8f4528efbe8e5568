package cobrowse.simulator.messages;

import cobrowse.simulator.conversations.ConversationHistory;
import cobrowse.simulator.messages.Message.Direction;
import cobrowse.simulator.organisation.Marks;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where messages are kept. */
@Repository
class Messages {

    private static final String COLUMNS = """
            select id, conversation_id, communication_id, direction, at, body
            from message where organisation_id = ? and\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Messages(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Message> find(Organisation organisation, String id) {
        return jdbc.sql(COLUMNS + "id = ?")
                .params(organisation.id(), id)
                .query(this::read)
                .optional();
    }

    /** What was said in a conversation, in its order. */
    List<Message> saidIn(Organisation organisation, String conversationId) {
        return saidIn(organisation, List.of(conversationId));
    }

    /** What was said in some conversations, in its order. */
    List<Message> saidIn(Organisation organisation, Collection<String> conversationIds) {
        if (conversationIds.isEmpty()) return List.of();
        return jdbc.sql(COLUMNS + "conversation_id " + Marks.among(conversationIds) + " order by position")
                .param(organisation.id())
                .params(List.copyOf(conversationIds))
                .query(this::read)
                .list();
    }

    /** The ids of the conversations, of those that went on within an interval, in which the customer has said something. */
    Set<String> customersWrote(Organisation organisation, Interval interval) {
        return jdbc.sql("""
                        select distinct conversation_id from message
                        where organisation_id = ? and direction = 'INBOUND'
                          and conversation_id in (""" + ConversationHistory.IDS + ")")
                .param(organisation.id())
                .params(ConversationHistory.params(organisation, interval))
                .query(String.class)
                .set();
    }

    void insert(Organisation organisation, Message message) {
        jdbc.sql("""
                        insert into message
                          (organisation_id, id, conversation_id, communication_id, direction, at, type, body)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(organisation.id())
                .param(message.id())
                .param(message.conversationId())
                .param(message.communicationId())
                .param(message.direction().name())
                .param(message.at().toEpochMilli())
                .param(message.said().type())
                .param(json.writeValueAsString(message.said()))
                .update();
    }

    private Message read(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getString("id"),
                row.getString("conversation_id"),
                row.getString("communication_id"),
                Direction.valueOf(row.getString("direction")),
                Instant.ofEpochMilli(row.getLong("at")),
                json.readValue(row.getString("body"), NormalizedMessage.class));
    }
}
