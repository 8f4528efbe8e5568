package cobrowse.simulator.notifications;

import cobrowse.simulator.organisation.NumberedLog;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where events are kept, so that a listener who comes late or again misses nothing. */
@Repository
class KeptEvents extends NumberedLog {

    /** How many are read at a time. */
    static final int AT_A_TIME = 500;

    /** An event as it is kept. @param id grows with every event */
    record Kept(long id, CobrowseEvent event) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SimulatedClock clock;

    KeptEvents(JdbcClient jdbc, JsonMapper json, SimulatedClock clock) {
        super(jdbc, "event", "event_turn", "events");
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Adds events in their order. What it holds is held until the transaction ends, so this must be the last thing done there. */
    void add(Organisation organisation, List<CobrowseEvent> events) {
        add(organisation.id(), events.size(), () -> events.forEach(event -> insert(organisation, event)));
    }

    /** The first that happened in an organisation after an event, in order: {@value #AT_A_TIME} at most. */
    List<Kept> after(String organisationId, long id) {
        return jdbc.sql("select id, body from event where organisation_id = ? and id > ? order by id limit ?")
                .params(organisationId, id, AT_A_TIME)
                .query((row, number) ->
                        new Kept(row.getLong("id"), json.readValue(row.getString("body"), CobrowseEvent.class)))
                .list();
    }

    private void insert(Organisation organisation, CobrowseEvent event) {
        jdbc.sql("insert into event (organisation_id, at, type, participant_id, body) values (?, ?, ?, ?, ?)")
                .param(organisation.id())
                .param(clock.now(organisation).toEpochMilli())
                .param(event.type())
                .param(event.participantId())
                .param(json.writeValueAsString(event))
                .update();
    }
}
