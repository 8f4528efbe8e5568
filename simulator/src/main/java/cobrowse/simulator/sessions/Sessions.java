package cobrowse.simulator.sessions;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import cobrowse.simulator.sessions.CobrowseSession.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where sessions are kept. */
@Repository
public class Sessions {

    private static final String COLUMNS = """
            select id, conversation_id, participant_id, form, origin, mode, state, stalled_by, offer_expires_at,
                   created_at, updated_at
            from cobrowse_session where organisation_id = ? and\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sessions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<CobrowseSession> find(Organisation organisation, String id) {
        return jdbc.sql(COLUMNS + "id = ?")
                .params(organisation.id(), id)
                .query(this::read)
                .optional();
    }

    /** The session, held until the transaction ends, so that what is judged of it stays true. */
    Optional<CobrowseSession> hold(Organisation organisation, String id) {
        return jdbc.sql(COLUMNS + "id = ? for update")
                .params(organisation.id(), id)
                .query(this::read)
                .optional();
    }

    /** The sessions of a conversation that are not over. */
    public List<CobrowseSession> liveIn(Organisation organisation, String conversationId, Instant now) {
        return jdbc
                .sql(COLUMNS
                        + "conversation_id = ? and state in ('OFFERED', 'CONNECTING', 'ACTIVE') order by created_at")
                .params(organisation.id(), conversationId)
                .query(this::read)
                .list()
                .stream()
                .filter(session -> session.asOf(now).isLive())
                .toList();
    }

    /** The session last offered to a participant, if it is on offer still. */
    public Optional<CobrowseSession> offeredTo(Organisation organisation, String participantId) {
        return jdbc.sql(COLUMNS + "participant_id = ? and state = 'OFFERED' order by created_at desc, id limit 1")
                .params(organisation.id(), participantId)
                .query(this::read)
                .optional();
    }

    /** Offers whose time is over though nobody has noticed yet, in the order of their times. */
    List<CobrowseSession> overdue(Organisation organisation, Instant now) {
        return jdbc.sql(COLUMNS + "state = 'OFFERED' and offer_expires_at <= ? order by offer_expires_at, id")
                .params(organisation.id(), now.toEpochMilli())
                .query(this::read)
                .list();
    }

    Optional<Instant> nextDue(Organisation organisation) {
        return jdbc.sql("""
                        select offer_expires_at from cobrowse_session
                        where organisation_id = ? and state = 'OFFERED' order by offer_expires_at limit 1""")
                .param(organisation.id())
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    /** @return false, and nothing is kept, when a session with that id is there already */
    boolean insert(Organisation organisation, CobrowseSession session) {
        return jdbc.sql("""
                        insert into cobrowse_session (organisation_id, id, conversation_id, participant_id, form,
                          origin, mode, state, stalled_by, offer_expires_at, created_at, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(organisation.id())
                        .param(session.id())
                        .param(session.conversationId().orElse(null))
                        .param(session.participantId().orElse(null))
                        .param(session.origin().getClass().getSimpleName())
                        .param(json.writeValueAsString(session.origin()))
                        .param(session.mode().name())
                        .param(session.state().name())
                        .param(session.stalledBy().orElse(null))
                        .param(session.offerExpires().toEpochMilli())
                        .param(session.created().toEpochMilli())
                        .param(session.updated().toEpochMilli())
                        .update()
                > 0;
    }

    void save(Organisation organisation, CobrowseSession session) {
        jdbc.sql("""
                        update cobrowse_session set mode = ?, state = ?, updated_at = ?
                        where organisation_id = ? and id = ?""")
                .params(
                        session.mode().name(),
                        session.state().name(),
                        session.updated().toEpochMilli(),
                        organisation.id(),
                        session.id())
                .update();
    }

    private CobrowseSession read(ResultSet row, int number) throws SQLException {
        return new CobrowseSession(
                row.getString("id"),
                origin(row.getString("form"), row.getString("origin")),
                Optional.ofNullable(row.getString("conversation_id")),
                Optional.ofNullable(row.getString("participant_id")),
                Mode.valueOf(row.getString("mode")),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("stalled_by")),
                Instant.ofEpochMilli(row.getLong("offer_expires_at")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")));
    }

    private Origin origin(String form, String text) {
        for (var kind : Origin.class.getPermittedSubclasses()) {
            if (kind.getSimpleName().equals(form)) return (Origin) json.readValue(text, kind);
        }
        throw new IllegalStateException("No session begins like " + form);
    }
}
