package cobrowse.simulator.sessions;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import cobrowse.simulator.sessions.CobrowseSession.Offer;
import cobrowse.simulator.sessions.CobrowseSession.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How sessions become rows, and rows sessions. */
final class SessionRows {

    static final String COLUMNS = """
            id, conversation_id, participant_id, form, origin, mode, state, stalled_by, join_code, viewer_id,
            offer_expires_at, connected_at, created_at, updated_at""";

    static final String INSERT = "insert into cobrowse_session (organisation_id, " + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private SessionRows() {}

    static List<@Nullable Object> row(Organisation organisation, CobrowseSession session, JsonMapper json) {
        return Arrays.asList(
                organisation.id(),
                session.id(),
                session.conversationId().orElse(null),
                session.participantId().orElse(null),
                session.origin().getClass().getSimpleName(),
                json.writeValueAsString(session.origin()),
                session.mode().name(),
                session.state().name(),
                session.stalledBy().orElse(null),
                session.offer().joinCode().orElse(null),
                session.offer().viewerId().orElse(null),
                session.offerExpires().toEpochMilli(),
                millis(session.connected()),
                session.created().toEpochMilli(),
                session.updated().toEpochMilli());
    }

    static CobrowseSession read(ResultSet row, JsonMapper json) throws SQLException {
        return new CobrowseSession(
                row.getString("id"),
                origin(row, json),
                Optional.ofNullable(row.getString("conversation_id")),
                Optional.ofNullable(row.getString("participant_id")),
                Mode.valueOf(row.getString("mode")),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("stalled_by")),
                offer(row),
                Optional.ofNullable(row.getObject("connected_at", Long.class)).map(Instant::ofEpochMilli),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")));
    }

    static @Nullable Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                Optional.ofNullable(row.getString("join_code")),
                Optional.ofNullable(row.getString("viewer_id")),
                Instant.ofEpochMilli(row.getLong("offer_expires_at")));
    }

    private static Origin origin(ResultSet row, JsonMapper json) throws SQLException {
        var form = row.getString("form");
        for (var kind : Origin.class.getPermittedSubclasses()) {
            if (kind.getSimpleName().equals(form)) return (Origin) json.readValue(row.getString("origin"), kind);
        }
        throw new IllegalStateException("No session begins like " + form);
    }
}
