package cobrowse.simulator.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where snapshots are kept. They go with their organisation, and stay when it is reset. */
@Repository
class Snapshots {

    private static final String COLUMNS = "select name, made_at, characters from snapshot where sandbox_id = ? ";

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<Snapshot> all(String organisationId) {
        return jdbc.sql(COLUMNS + "order by made_at, name")
                .param(organisationId)
                .query(Snapshots::read)
                .list();
    }

    /** Keeps a snapshot, in place of the one that may have its name. */
    void keep(String organisationId, Snapshot snapshot, String content) {
        delete(organisationId, snapshot.name());
        jdbc.sql("insert into snapshot (sandbox_id, name, made_at, characters, content) values (?, ?, ?, ?, ?)")
                .param(organisationId)
                .param(snapshot.name())
                .param(snapshot.made().toEpochMilli())
                .param(snapshot.characters())
                .param(content)
                .update();
    }

    Optional<String> content(String organisationId, String name) {
        return jdbc.sql("select content from snapshot where sandbox_id = ? and name = ?")
                .params(organisationId, name)
                .query(String.class)
                .optional();
    }

    /** @return false when there is none of that name */
    boolean delete(String organisationId, String name) {
        return jdbc.sql("delete from snapshot where sandbox_id = ? and name = ?")
                        .params(organisationId, name)
                        .update()
                == 1;
    }

    private static Snapshot read(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                row.getString("name"), Instant.ofEpochMilli(row.getLong("made_at")), row.getLong("characters"));
    }
}
