package cobrowse.simulator.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where organisations are kept. */
@Repository
public class Organisations {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Organisations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Organisation> find(String id) {
        return jdbc.sql("select id, name, settings, clock_ahead from organisation where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The organisation, held until the transaction ends, so that what is judged across it stays true. */
    public Organisation hold(String id) {
        return jdbc.sql("select id, name, settings, clock_ahead from organisation where id = ? for update")
                .param(id)
                .query((row, number) -> read(row))
                .single();
    }

    public List<Organisation> all() {
        return jdbc.sql("select id, name, settings, clock_ahead from organisation order by id")
                .query((row, number) -> read(row))
                .list();
    }

    public void insert(Organisation organisation) {
        jdbc.sql("insert into organisation (id, name, settings, clock_ahead) values (?, ?, ?, ?)")
                .params(
                        organisation.id(),
                        organisation.name(),
                        json.writeValueAsString(organisation.settings()),
                        organisation.clockAhead().toMillis())
                .update();
    }

    public void saveSettings(Organisation organisation) {
        jdbc.sql("update organisation set settings = ? where id = ?")
                .params(json.writeValueAsString(organisation.settings()), organisation.id())
                .update();
    }

    /** Moves the organisation's clock on. */
    void advance(String id, Duration by) {
        jdbc.sql("update organisation set clock_ahead = clock_ahead + ? where id = ?")
                .params(by.toMillis(), id)
                .update();
    }

    /** Removes it with all it has. */
    public void delete(String id) {
        jdbc.sql("delete from organisation where id = ?").param(id).update();
    }

    /** Reads the columns id, name, settings, clock_ahead of the current row, for stores that join them. */
    public Organisation read(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("id"),
                row.getString("name"),
                json.readValue(row.getString("settings"), Settings.class),
                Duration.ofMillis(row.getLong("clock_ahead")));
    }
}
