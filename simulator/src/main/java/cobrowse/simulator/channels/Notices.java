package cobrowse.simulator.channels;

import cobrowse.simulator.channels.Notice.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Where notices are kept on their way to listeners at all simulators of the database. */
@Repository
class Notices {

    /** How many notices of an organisation are kept at least. */
    static final int KEPT = 1_000;

    /** How many are read at a time. */
    static final int AT_A_TIME = 200;

    /** With a number that all are above, and by the whole index: else H2 reads all of them to find one. */
    private static final String IN_ORDER =
            " from channel_notice where organisation_id = ? and id > 0 order by organisation_id";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Notices(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Adds notices in their order. What it holds is held until the transaction ends, so that no notice becomes visible
     * after one with a higher number.
     */
    void add(String organisationId, List<Notice> notices) {
        var before = takeTurn(organisationId, notices.size());
        batches.batchUpdate(
                "insert into channel_notice (organisation_id, kind, channel_id, topic, body) values (?, ?, ?, ?, ?)",
                notices.stream().map(notice -> row(organisationId, notice)).toList());
        if (before / KEPT < (before + notices.size()) / KEPT) forgetOldest(organisationId);
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

    /** The id of an organisation's last notice; 0 where there was none. */
    long last(String organisationId) {
        return jdbc.sql("select id" + IN_ORDER + " desc, id desc limit 1")
                .param(organisationId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Whether all is kept that came after a notice. */
    boolean reachesBackTo(String organisationId, long id) {
        return jdbc.sql("select id" + IN_ORDER + ", id limit 1")
                .param(organisationId)
                .query((row, number) -> row.getLong(1) <= id)
                .optional()
                .orElse(true);
    }

    /** Waits until nobody else numbers notices of the organisation. @return how many it has had */
    private long takeTurn(String organisationId, int notices) {
        return count(organisationId, notices).orElseGet(() -> {
                    jdbc.sql("insert into channel_turn (organisation_id, notices) values (?, 0) on conflict do nothing")
                            .param(organisationId)
                            .update();
                    return count(organisationId, notices).orElseThrow();
                })
                - notices;
    }

    /** @return how many there are then; empty where none was ever counted */
    private Optional<Long> count(String organisationId, int notices) {
        var counted = new GeneratedKeyHolder();
        jdbc.sql("update channel_turn set notices = notices + ? where organisation_id = ?")
                .params(notices, organisationId)
                .update(counted, "notices");
        return Optional.ofNullable(counted.getKeyAs(Long.class));
    }

    /** The place is looked up first: as a part of the deletion H2 would look for it once a row. */
    private void forgetOldest(String organisationId) {
        jdbc.sql("select id" + IN_ORDER + " desc, id desc limit 1 offset ?")
                .params(organisationId, KEPT - 1)
                .query(Long.class)
                .optional()
                .ifPresent(oldest -> jdbc.sql("delete from channel_notice where organisation_id = ? and id < ?")
                        .params(organisationId, oldest)
                        .update());
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
