package cobrowse.simulator.presence;

import cobrowse.simulator.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where the presences of users are kept. Who is not signed in is Offline; who is signed in and said nothing else is
 * Available.
 */
@Repository
public class Presences {

    private static final String COLUMNS = """
            select id, signed_in, presence_id, presence_system, presence_message, presence_at
            from person where organisation_id = :organisation and\s""";

    private final JdbcClient jdbc;

    Presences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where there is no such user. */
    public Optional<Presence> of(Organisation organisation, String userId) {
        return jdbc.sql(COLUMNS + "id = :user")
                .param("organisation", organisation.id())
                .param("user", userId)
                .query(Presences::read)
                .optional();
    }

    /** By the users' ids; those of nobody are left out. */
    public Map<String, Presence> of(Organisation organisation, Collection<String> userIds) {
        if (userIds.isEmpty()) return Map.of();
        return jdbc
                .sql(COLUMNS + "id in (:users)")
                .param("organisation", organisation.id())
                .param("users", userIds)
                .query(Presences::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Presence::userId, Function.identity()));
    }

    /** Keeps it; who is Offline is not signed in any more, and everybody else is. */
    void save(Organisation organisation, Presence presence) {
        jdbc.sql("""
                        update person set signed_in = ?, presence_id = ?, presence_system = ?, presence_message = ?,
                            presence_at = ?
                        where organisation_id = ? and id = ?""")
                .param(presence.system() != SystemPresence.OFFLINE)
                .param(presence.definitionId())
                .param(presence.system().name())
                .param(presence.message().orElse(null))
                .param(presence.since().map(Instant::toEpochMilli).orElse(null))
                .param(organisation.id())
                .param(presence.userId())
                .update();
    }

    /** What was kept counts only while it agrees with whether the user is signed in. */
    private static Presence read(ResultSet row, int number) throws SQLException {
        var signedIn = row.getBoolean("signed_in");
        var kept = Optional.ofNullable(row.getString("presence_system"))
                .map(SystemPresence::valueOf)
                .filter(system -> signedIn == (system != SystemPresence.OFFLINE));
        var system = kept.orElse(signedIn ? SystemPresence.AVAILABLE : SystemPresence.OFFLINE);
        var definition = kept.isPresent() ? row.getString("presence_id") : null;
        var message = kept.isPresent() ? row.getString("presence_message") : null;
        var at = row.getObject("presence_at", Long.class);
        return new Presence(
                row.getString("id"),
                definition != null ? definition : system.definitionId(),
                system,
                Optional.ofNullable(message),
                Optional.ofNullable(at).map(Instant::ofEpochMilli));
    }
}
