package cobrowse.simulator.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where organisations are kept. */
@Repository
public class Organisations {

    /** What {@link #read} wants, of a table that is called o. */
    public static final String COLUMNS = "o.id, o.name, o.settings, o.clock_ahead, o.clock_frozen_at";

    private static final String SELECT = "select " + COLUMNS + " from organisation o ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Readings<Settings> settings;

    Organisations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.settings = new Readings<>(text -> json.readValue(text, Settings.class));
    }

    public Optional<Organisation> find(String id) {
        return jdbc.sql(SELECT + "where o.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** What it is called; empty where there is none. */
    public Optional<String> name(String id) {
        return jdbc.sql("select name from organisation where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /**
     * The organisation, held until the transaction ends, so that what is judged across it stays true. An update that changes
     * nothing holds the row as strictly as wanted: unlike "for update" it lets rows be added that refer to it.
     */
    public Optional<Organisation> hold(String id) {
        jdbc.sql("update organisation set name = name where id = ?").param(id).update();
        return find(id);
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

    public void rename(Organisation organisation) {
        jdbc.sql("update organisation set name = ? where id = ?")
                .params(organisation.name(), organisation.id())
                .update();
    }

    /** Keeps how the organisation's clock goes. */
    void saveClock(Organisation organisation) {
        jdbc.sql("update organisation set clock_ahead = ?, clock_frozen_at = ? where id = ?")
                .param(organisation.clockAhead().toMillis())
                .param(organisation.clockStandsAt().map(Instant::toEpochMilli).orElse(null))
                .param(organisation.id())
                .update();
    }

    /** Brings the organisation itself back to its beginning. */
    void begin(Organisation organisation) {
        rename(organisation);
        saveSettings(organisation);
        saveClock(organisation);
    }

    void delete(String id) {
        jdbc.sql("delete from organisation where id = ?").param(id).update();
    }

    /** Reads {@link #COLUMNS} of the current row, for stores that join them. */
    public Organisation read(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("id"),
                row.getString("name"),
                settings.of(row.getString("settings")),
                Duration.ofMillis(row.getLong("clock_ahead")),
                Optional.ofNullable(row.getObject("clock_frozen_at", Long.class))
                        .map(Instant::ofEpochMilli));
    }
}
