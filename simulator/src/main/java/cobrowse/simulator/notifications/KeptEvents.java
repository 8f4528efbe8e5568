package cobrowse.simulator.notifications;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
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

    /** With a number that all are above, and by the whole index: else H2 reads all of them to find one. */
    private static final String IN_ORDER = " from event where organisation_id = ? and id > 0 order by organisation_id";

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
        return jdbc.sql("select id" + IN_ORDER + " desc, id desc limit 1")
                .param(organisationId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Whether all is kept that happened after an event. */
    boolean reachesBackTo(String organisationId, long id) {
        return jdbc.sql("select id" + IN_ORDER + ", id limit 1")
                .param(organisationId)
                .query((row, number) -> row.getLong(1) <= id)
                .optional()
                .orElse(true);
    }

    /** Waits until nobody else numbers events of the organisation. @return how many it has had */
    private long takeTurn(Organisation organisation, int events) {
        return count(organisation, events).orElseGet(() -> {
                    jdbc.sql("insert into event_turn (organisation_id, events) values (?, 0) on conflict do nothing")
                            .param(organisation.id())
                            .update();
                    return count(organisation, events).orElseThrow();
                })
                - events;
    }

    /** @return how many there are then; empty where none was ever counted */
    private Optional<Long> count(Organisation organisation, int events) {
        var counted = new GeneratedKeyHolder();
        jdbc.sql("update event_turn set events = events + ? where organisation_id = ?")
                .params(events, organisation.id())
                .update(counted, "events");
        return Optional.ofNullable(counted.getKeyAs(Long.class));
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

    /** The place is looked up first: as a part of the deletion H2 would look for it once a row. */
    private void forgetOldest(Organisation organisation) {
        jdbc.sql("select id" + IN_ORDER + " desc, id desc limit 1 offset ?")
                .params(organisation.id(), KEPT - 1)
                .query(Long.class)
                .optional()
                .ifPresent(oldest -> jdbc.sql("delete from event where organisation_id = ? and id < ?")
                        .params(organisation.id(), oldest)
                        .update());
    }
}
