package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept who takes the work of which queue. */
@Repository
class QueueMembers {

    static final String INSERT = """
            insert into queue_member (organisation_id, queue_id, user_id, joined, ring_number)
            values (?, ?, ?, true, 1) on conflict do nothing""";

    private static final String COLUMNS =
            "select queue_id, user_id, joined, ring_number from queue_member where organisation_id = ? and ";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    QueueMembers(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<QueueMember> of(Organisation organisation, Queue queue) {
        return jdbc.sql(COLUMNS + "queue_id = ? order by user_id")
                .params(organisation.id(), queue.id())
                .query(QueueMembers::read)
                .list();
    }

    /** A user's memberships. */
    List<QueueMember> of(Organisation organisation, String userId) {
        return jdbc.sql(COLUMNS + "user_id = ? order by queue_id")
                .params(organisation.id(), userId)
                .query(QueueMembers::read)
                .list();
    }

    Optional<QueueMember> find(Organisation organisation, String queueId, String userId) {
        return jdbc.sql(COLUMNS + "queue_id = ? and user_id = ?")
                .params(organisation.id(), queueId, userId)
                .query(QueueMembers::read)
                .optional();
    }

    /** Who is a member already stays as before. */
    void add(Organisation organisation, Queue queue, List<String> userIds) {
        batches.batchUpdate(
                INSERT,
                userIds.stream()
                        .map(user -> new Object[] {organisation.id(), queue.id(), user})
                        .toList());
    }

    void save(Organisation organisation, List<QueueMember> members) {
        batches.batchUpdate(
                """
                update queue_member set joined = ?, ring_number = ?
                where organisation_id = ? and queue_id = ? and user_id = ?""",
                members.stream()
                        .map(member -> new Object[] {
                            member.joined(), member.ringNumber(), organisation.id(), member.queueId(), member.userId()
                        })
                        .toList());
    }

    void remove(Organisation organisation, Queue queue, List<String> userIds) {
        batches.batchUpdate(
                "delete from queue_member where organisation_id = ? and queue_id = ? and user_id = ?",
                userIds.stream()
                        .map(user -> new Object[] {organisation.id(), queue.id(), user})
                        .toList());
    }

    private static QueueMember read(ResultSet row, int number) throws SQLException {
        return new QueueMember(
                row.getString("queue_id"),
                row.getString("user_id"),
                row.getBoolean("joined"),
                row.getInt("ring_number"));
    }
}
