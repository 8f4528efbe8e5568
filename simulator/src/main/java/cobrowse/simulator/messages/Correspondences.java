package cobrowse.simulator.messages;

import cobrowse.simulator.conversations.ConversationHistory;
import cobrowse.simulator.messages.Correspondence.Messenger;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept how messaging conversations reach their customers. */
@Repository
class Correspondences {

    private static final String COLUMNS = """
            select c.conversation_id, c.messenger, c.integration_id, c.customer_address, c.own_address
            from correspondence c\s""";

    private final JdbcClient jdbc;

    Correspondences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Correspondence> find(Organisation organisation, String conversationId) {
        return jdbc.sql(COLUMNS + "where c.organisation_id = ? and c.conversation_id = ?")
                .params(organisation.id(), conversationId)
                .query(Correspondences::read)
                .optional();
    }

    /** The last conversation with a customer that is not over, if it goes through the same door. */
    Optional<Correspondence> goingOn(Organisation organisation, Correspondence wanted) {
        return jdbc.sql(COLUMNS + """
                        join conversation v on v.organisation_id = c.organisation_id and v.id = c.conversation_id
                        where c.organisation_id = ? and c.customer_address = ? and c.messenger = ?
                          and coalesce(c.integration_id, '') = ? and v.state <> 'DISCONNECTED'
                        order by v.started_at desc, v.id limit 1""")
                .params(
                        organisation.id(),
                        wanted.customer(),
                        wanted.messenger().name(),
                        wanted.integrationId().orElse(""))
                .query(Correspondences::read)
                .optional();
    }

    /** Of the conversations that went on within an interval. */
    List<Correspondence> within(Organisation organisation, Interval interval) {
        return jdbc.sql(COLUMNS + "where c.organisation_id = ? and c.conversation_id in (" + ConversationHistory.IDS
                        + ")")
                .param(organisation.id())
                .params(ConversationHistory.params(organisation, interval))
                .query(Correspondences::read)
                .list();
    }

    void insert(Organisation organisation, Correspondence correspondence) {
        jdbc.sql("""
                        insert into correspondence
                          (organisation_id, conversation_id, messenger, integration_id, customer_address, own_address)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(organisation.id())
                .param(correspondence.conversationId())
                .param(correspondence.messenger().name())
                .param(correspondence.integrationId().orElse(null))
                .param(correspondence.customer())
                .param(correspondence.own().orElse(null))
                .update();
    }

    private static Correspondence read(ResultSet row, int number) throws SQLException {
        return new Correspondence(
                row.getString("conversation_id"),
                Messenger.valueOf(row.getString("messenger")),
                Optional.ofNullable(row.getString("integration_id")),
                row.getString("customer_address"),
                Optional.ofNullable(row.getString("own_address")));
    }
}
