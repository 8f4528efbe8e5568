package cobrowse.simulator.channels;

import cobrowse.simulator.channels.Notice.Kind;
import cobrowse.simulator.organisation.NumberedLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where notices are kept on their way to listeners at all simulators of the database. */
@Repository
class Notices extends NumberedLog {

    /** How many are read at a time. */
    static final int AT_A_TIME = 200;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Notices(JdbcClient jdbc, JdbcOperations batches) {
        super(jdbc, "channel_notice", "channel_turn", "notices");
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Adds notices in their order. What it holds is held until the transaction ends, so that no notice becomes visible
     * after one with a higher number.
     */
    void add(String organisationId, List<Notice> notices) {
        add(organisationId, notices.size(), () -> insert(organisationId, notices));
    }

    /** The first after a notice, in order: {@value #AT_A_TIME} at most. */
    List<Notice> after(String organisationId, long id) {
        return jdbc.sql("""
                        select id, kind, channel_id, topic, body from channel_notice
                        where organisation_id = ? and id > ? order by id limit ?""")
                .params(organisationId, id, AT_A_TIME)
                .query(Notices::read)
                .list();
    }

    /** The channels that have subscribed to the topic of each notice, of those after one up to another. */
    Map<Long, List<String>> addressees(String organisationId, long after, long upTo) {
        var found = new HashMap<Long, List<String>>();
        jdbc.sql("""
                        select n.id, t.channel_id from channel_notice n
                        join channel_topic t on t.organisation_id = n.organisation_id and t.topic = n.topic and t.since < n.id
                        where n.organisation_id = ? and n.id > ? and n.id <= ? and n.channel_id is null""").params(organisationId, after, upTo).query(row -> {
            found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2));
        });
        return found;
    }

    private void insert(String organisationId, List<Notice> notices) {
        batches.batchUpdate(
                "insert into channel_notice (organisation_id, kind, channel_id, topic, body) values (?, ?, ?, ?, ?)",
                notices.stream().map(notice -> row(organisationId, notice)).toList());
    }

    private static Object[] row(String organisationId, Notice notice) {
        return new Object[] {organisationId, notice.kind().name(), notice.channelId(), notice.topic(), notice.body()};
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("channel_id"),
                row.getString("topic"),
                row.getString("body"));
    }
}
