package cobrowse.simulator.notifications;

import cobrowse.simulator.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where events are kept that are late. */
@Repository
class DelayedEvents {

    record Late(long id, CobrowseEvent event) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DelayedEvents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Organisation organisation, Instant due, CobrowseEvent event) {
        jdbc.sql("insert into delayed_event (organisation_id, due_at, body) values (?, ?, ?)")
                .params(organisation.id(), due.toEpochMilli(), json.writeValueAsString(event))
                .update();
    }

    /** The organisations in which an event is late. */
    List<String> waiting() {
        return jdbc.sql("select distinct organisation_id from delayed_event")
                .query(String.class)
                .list();
    }

    Optional<Instant> nextDue(Organisation organisation) {
        return Optional.ofNullable(jdbc.sql("select min(due_at) from delayed_event where organisation_id = ?")
                        .param(organisation.id())
                        .query((row, number) -> row.getObject(1, Long.class))
                        .list()
                        .get(0))
                .map(Instant::ofEpochMilli);
    }

    /** Those whose time has come, in its order. */
    List<Late> due(Organisation organisation, Instant now) {
        return jdbc.sql(
                        "select id, body from delayed_event where organisation_id = ? and due_at <= ? order by due_at, id")
                .params(organisation.id(), now.toEpochMilli())
                .query((row, number) ->
                        new Late(row.getLong("id"), json.readValue(row.getString("body"), CobrowseEvent.class)))
                .list();
    }

    /** @return false when another simulator on the same database has taken it */
    boolean take(Late late) {
        return jdbc.sql("delete from delayed_event where id = ?")
                        .param(late.id())
                        .update()
                > 0;
    }
}
