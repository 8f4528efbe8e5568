package cobrowse.simulator.invites;

import cobrowse.simulator.invites.Invite.State;
import cobrowse.simulator.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where invites are kept. */
@Repository
public class Invites {

    private static final String COLUMNS = """
            select id, conversation_id, participant_id, initiator_id, state, created_at, expires_at, session_id
            from invite where organisation_id = ? and\s""";

    private final JdbcClient jdbc;

    Invites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Invite> find(Organisation organisation, String id) {
        return jdbc.sql(COLUMNS + "id = ?")
                .params(organisation.id(), id)
                .query(Invites::read)
                .optional();
    }

    /** The invite that waits for a participant's answer. */
    public Optional<Invite> pendingFor(Organisation organisation, String participantId, Instant now) {
        return jdbc
                .sql(COLUMNS + "participant_id = ? and state = 'PENDING' and expires_at > ?")
                .params(organisation.id(), participantId, now.toEpochMilli())
                .query(Invites::read)
                .list()
                .stream()
                .findFirst();
    }

    /** The last invite that a participant got. */
    public Optional<Invite> lastFor(Organisation organisation, String participantId) {
        return jdbc.sql(COLUMNS + "participant_id = ? order by created_at desc, id limit 1")
                .params(organisation.id(), participantId)
                .query(Invites::read)
                .optional();
    }

    List<Invite> pendingIn(Organisation organisation, String conversationId) {
        return jdbc.sql(COLUMNS + "conversation_id = ? and state = 'PENDING' order by id")
                .params(organisation.id(), conversationId)
                .query(Invites::read)
                .list();
    }

    /** Invites whose time is over though nobody has noticed yet, in the order of their times. */
    List<Invite> overdue(Organisation organisation, Instant now) {
        return jdbc.sql(COLUMNS + "state = 'PENDING' and expires_at <= ? order by expires_at, id")
                .params(organisation.id(), now.toEpochMilli())
                .query(Invites::read)
                .list();
    }

    /** The organisations in which an invite waits for its answer. */
    List<String> waiting() {
        return jdbc.sql("select distinct organisation_id from invite where state = 'PENDING'")
                .query(String.class)
                .list();
    }

    Optional<Instant> nextDue(Organisation organisation) {
        return jdbc.sql("""
                        select expires_at from invite
                        where organisation_id = ? and state = 'PENDING' order by expires_at limit 1""")
                .param(organisation.id())
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    void insert(Organisation organisation, Invite invite) {
        jdbc.sql("""
                        insert into invite (organisation_id, id, conversation_id, participant_id, initiator_id, state,
                          created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        organisation.id(),
                        invite.id(),
                        invite.conversationId(),
                        invite.participantId(),
                        invite.initiatorId(),
                        invite.state().name(),
                        invite.created().toEpochMilli(),
                        invite.expires().toEpochMilli())
                .update();
    }

    void save(Organisation organisation, Invite invite) {
        jdbc.sql("update invite set state = ?, session_id = ? where organisation_id = ? and id = ?")
                .param(invite.state().name())
                .param(invite.sessionId().orElse(null))
                .param(organisation.id())
                .param(invite.id())
                .update();
    }

    private static Invite read(ResultSet row, int number) throws SQLException {
        return new Invite(
                row.getString("id"),
                row.getString("conversation_id"),
                row.getString("participant_id"),
                row.getString("initiator_id"),
                State.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("expires_at")),
                Optional.ofNullable(row.getString("session_id")));
    }
}
