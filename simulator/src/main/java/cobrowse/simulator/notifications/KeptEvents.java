package cobrowse.simulator.notifications;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where events are kept, so that a listener who comes late or again misses none of the last {@value #KEPT}. */
@Repository
class KeptEvents {

    /** How many events of an organisation are kept at least. */
    static final int KEPT = 1_000;

    /** How many are read at a time. */
    static final int AT_A_TIME = 500;

    /** An event as it is kept. @param id grows with every event */
    record Kept(long id, CobrowseEvent event) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SimulatedClock clock;

    KeptEvents(JdbcClient jdbc, JsonMapper json, SimulatedClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Adds events in their order. What it holds is held until the transaction ends, so this must be the last thing done there. */
    void add(Organisation organisation, List<CobrowseEvent> events) {
        var before = takeTurn(organisation, events.size());
        events.forEach(event -> insert(organisation, event));
        if (before / KEPT < (before + events.size()) / KEPT) forgetOldest(organisation);
    }

    /** The first that happened in an organisation after an event, in order: {@value #AT_A_TIME} at most. */
    List<Kept> after(String organisationId, long id) {
        return jdbc.sql("select id, body from event where organisation_id = ? and id > ? order by id limit ?")
                .params(organisationId, id, AT_A_TIME)
                .query((row, number) ->
                        new Kept(row.getLong("id"), json.readValue(row.getString("body"), CobrowseEvent.class)))
                .list();
    }

    /** The id of an organisation's last event; 0 where nothing has happened. */
    long last(String organisationId) {
        return jdbc.sql("select coalesce(max(id), 0) from event where organisation_id = ?")
                .param(organisationId)
                .query(Long.class)
                .single();
    }

    /** Whether all is kept that happened after an event. */
    boolean reachesBackTo(String organisationId, long id) {
        return jdbc.sql("select min(id) from event where organisation_id = ?")
                .param(organisationId)
                .query((row, number) -> row.getLong(1) <= id)
                .single();
    }

    /** Waits until nobody else numbers events of the organisation. @return how many it has had */
    private long takeTurn(Organisation organisation, int events) {
        if (!count(organisation, events)) {
            jdbc.sql("insert into event_turn (organisation_id, events) values (?, 0) on conflict do nothing")
                    .param(organisation.id())
                    .update();
            count(organisation, events);
        }
        return jdbc.sql("select events from event_turn where organisation_id = ?")
                        .param(organisation.id())
                        .query(Long.class)
                        .single()
                - events;
    }

    private boolean count(Organisation organisation, int events) {
        return jdbc.sql("update event_turn set events = events + ? where organisation_id = ?")
                        .params(events, organisation.id())
                        .update()
                > 0;
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

    private void forgetOldest(Organisation organisation) {
        jdbc.sql("""
                        delete from event where organisation_id = ? and id <
                          (select min(id) from
                            (select id from event where organisation_id = ? order by id desc limit ?) newest)""").params(organisation.id(), organisation.id(), KEPT).update();
    }
}
