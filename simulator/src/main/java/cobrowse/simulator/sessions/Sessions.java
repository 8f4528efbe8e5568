package cobrowse.simulator.sessions;

import cobrowse.simulator.conversations.ConversationHistory;
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

/** Where sessions are kept. */
@Repository
public class Sessions {

    private static final String COLUMNS =
            "select " + SessionRows.COLUMNS + " from cobrowse_session where organisation_id = ? and ";

    private static final String STATES = "(values ('OFFERED'), ('CONNECTING'), ('ACTIVE')) live(how)";

    /** Not a mere list: H2 would read by it what is over in a conversation, too. */
    private static final String IS_LIVE = "state in (select live.how from " + STATES + ")";

    /** Joined, and with a time that all have: else H2 reads what is live in all organisations, or over in this one. */
    private static final String LIVE = "select " + SessionRows.COLUMNS + " from " + STATES
            + " join cobrowse_session s on s.state = live.how where s.organisation_id = ? and s.offer_expires_at >= "
            + -Long.MAX_VALUE + " and ";

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
                .sql(COLUMNS + "conversation_id = ? and " + IS_LIVE + " order by created_at")
                .params(organisation.id(), conversationId)
                .query(this::read)
                .list()
                .stream()
                .filter(session -> session.asOf(now).isLive())
                .toList();
    }

    /** The session with an id, or else with a join code. */
    Optional<CobrowseSession> named(Organisation organisation, String idOrCode) {
        return find(organisation, idOrCode)
                .or(() -> jdbc.sql(COLUMNS + "join_code = ?")
                        .params(organisation.id(), idOrCode)
                        .query(this::read)
                        .optional());
    }

    /** Every session of a conversation, the oldest first. */
    List<CobrowseSession> in(Organisation organisation, String conversationId) {
        return in(organisation, List.of(conversationId));
    }

    /** Likewise of some conversations. */
    List<CobrowseSession> in(Organisation organisation, Collection<String> conversationIds) {
        if (conversationIds.isEmpty()) return List.of();
        return jdbc.sql(COLUMNS + "conversation_id " + Marks.among(conversationIds) + " order by created_at, id")
                .param(organisation.id())
                .params(List.copyOf(conversationIds))
                .query(this::read)
                .list();
    }

    /** The sessions of the conversations that went on within an interval, the oldest first. */
    List<CobrowseSession> within(Organisation organisation, Interval interval) {
        return jdbc.sql(COLUMNS + "conversation_id in (" + ConversationHistory.IDS + ") order by created_at, id")
                .param(organisation.id())
                .params(ConversationHistory.params(organisation, interval))
                .query(this::read)
                .list();
    }

    /** Those of some conversations that have or had a session. */
    Set<String> shared(Organisation organisation, Collection<String> conversationIds) {
        if (conversationIds.isEmpty()) return Set.of();
        return Set.copyOf(jdbc.sql("select distinct conversation_id from cobrowse_session where organisation_id = ?"
                        + " and conversation_id " + Marks.among(conversationIds))
                .param(organisation.id())
                .params(List.copyOf(conversationIds))
                .query(String.class)
                .list());
    }

    /** The sessions that are not over in which a user looks, or whose agents are to look, the user being one. */
    List<CobrowseSession> liveOf(Organisation organisation, String userId, Instant now) {
        return jdbc.sql(LIVE + """
                        (exists (select 1 from participant p
                            where p.organisation_id = s.organisation_id and p.id = s.viewer_id and p.user_id = ?)
                          or s.viewer_id is null and exists (select 1 from participant p
                            where p.organisation_id = s.organisation_id and p.conversation_id = s.conversation_id
                              and p.user_id = ?))""").params(organisation.id(), userId, userId).query(this::read).list().stream()
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

    /** The organisations in which a session is on offer. */
    List<String> waiting() {
        return jdbc.sql("select distinct organisation_id from cobrowse_session where state = 'OFFERED'")
                .query(String.class)
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

    /** @return false, and nothing is kept, when a session with that id or join code is there already */
    boolean insert(Organisation organisation, CobrowseSession session) {
        return jdbc.sql(SessionRows.INSERT)
                        .params(SessionRows.row(organisation, session, json))
                        .update()
                > 0;
    }

    void save(Organisation organisation, CobrowseSession session) {
        jdbc.sql("""
                        update cobrowse_session set mode = ?, state = ?, connected_at = ?, updated_at = ?
                        where organisation_id = ? and id = ?""")
                .param(session.mode().name())
                .param(session.state().name())
                .param(SessionRows.millis(session.connected()))
                .param(session.updated().toEpochMilli())
                .param(organisation.id())
                .param(session.id())
                .update();
    }

    private CobrowseSession read(ResultSet row, int number) throws SQLException {
        return SessionRows.read(row, json);
    }
}
