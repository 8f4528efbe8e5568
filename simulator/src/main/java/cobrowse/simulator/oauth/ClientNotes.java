package cobrowse.simulator.oauth;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a client beside what lets it in.
 *
 * @param tokenSeconds how long its tokens live; empty for as long as the organisation's settings say
 * @param createdAt empty where nobody knows any more
 * @param modifiedBy the user
 */
public record ClientNotes(
        String description,
        State state,
        Optional<Integer> tokenSeconds,
        Optional<Instant> createdAt,
        Optional<Instant> modifiedAt,
        Optional<String> modifiedBy) {

    /** Of a client about which nothing was said. */
    public static final ClientNotes NONE =
            new ClientNotes("", State.ACTIVE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The vendor's OAuthClient.state: an inactive client gets no tokens, those of a disabled one are good for nothing. */
    public enum State {
        ACTIVE,
        DISABLED,
        INACTIVE
    }

    static ClientNotes madeAt(Instant now) {
        return new ClientNotes(
                "", State.ACTIVE, Optional.empty(), Optional.of(now), Optional.of(now), Optional.empty());
    }

    static ClientNotes read(ResultSet row) throws SQLException {
        return new ClientNotes(
                row.getString("description"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getObject("token_seconds", Integer.class)),
                Optional.ofNullable(row.getObject("created_at", Long.class)).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getObject("modified_at", Long.class)).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getString("modified_by")));
    }
}
