package cobrowse.simulator.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept how organisations came to be, and when they were used last. */
@Repository
public class Origins {

    private static final String JOINED = """
            select o.id, o.name, g.template, g.made_at, g.idle_millis, g.used_at
            from origin g join organisation o on o.id = g.sandbox_id\s""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Origins(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public Optional<Origin> find(String organisationId) {
        return jdbc.sql(JOINED + "where o.id = ?")
                .param(organisationId)
                .query(Origins::read)
                .optional();
    }

    /** The oldest first. */
    public List<Origin> list(int size, long offset) {
        return jdbc.sql(JOINED + "order by g.made_at, g.sandbox_id limit ? offset ?")
                .params(size, offset)
                .query(Origins::read)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from origin").query(Long.class).single();
    }

    /** @param file as JSON, sealed */
    void insert(Origin origin, String file) {
        jdbc.sql(
                        "insert into origin (sandbox_id, template, file, made_at, idle_millis, used_at, vanishes_at) values (?, ?, ?, ?, ?, ?, ?)")
                .param(origin.organisationId())
                .param(origin.template())
                .param(file)
                .param(origin.made().toEpochMilli())
                .param(origin.idle().map(Duration::toMillis).orElse(null))
                .param(origin.used().toEpochMilli())
                .param(origin.idle()
                        .map(idle -> origin.used().plus(idle).toEpochMilli())
                        .orElse(null))
                .update();
    }

    /** The file that an organisation was made from, as JSON, sealed. */
    Optional<String> file(String organisationId) {
        return jdbc.sql("select file from origin where sandbox_id = ?")
                .param(organisationId)
                .query(String.class)
                .optional();
    }

    /** Notes when organisations were used, where nobody has noted a later time. */
    void used(Map<String, Instant> uses) {
        var rows = uses.entrySet().stream()
                .map(use -> new Object[] {
                    use.getValue().toEpochMilli(),
                    use.getValue().toEpochMilli(),
                    use.getKey(),
                    use.getValue().toEpochMilli()
                })
                .toList();
        if (rows.isEmpty()) return;
        batches.batchUpdate(
                "update origin set used_at = ?, vanishes_at = idle_millis + ? where sandbox_id = ? and used_at < ?",
                rows);
    }

    /** Organisations whose idle time was over by a time. Without its lower end H2 would read those that never vanish, too. */
    List<String> idle(Instant by) {
        return jdbc.sql("select sandbox_id from origin where vanishes_at >= 0 and vanishes_at < ? order by sandbox_id")
                .param(by.toEpochMilli())
                .query(String.class)
                .list();
    }

    /** Holds an organisation that is to vanish. @return false when it is not to, for it was used or is gone */
    boolean take(String organisationId, Instant by) {
        return jdbc.sql("update origin set used_at = used_at where sandbox_id = ? and vanishes_at < ?")
                        .params(organisationId, by.toEpochMilli())
                        .update()
                == 1;
    }

    /** Those of some organisations that there are. */
    Set<String> left(Collection<String> ids) {
        if (ids.isEmpty()) return Set.of();
        return Set.copyOf(jdbc.sql("select id from organisation where id in (:ids)")
                .param("ids", ids)
                .query(String.class)
                .list());
    }

    private static Origin read(ResultSet row, int number) throws SQLException {
        return new Origin(
                row.getString("id"),
                row.getString("name"),
                row.getString("template"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                Optional.ofNullable(row.getObject("idle_millis", Long.class)).map(Duration::ofMillis),
                Instant.ofEpochMilli(row.getLong("used_at")));
    }
}
