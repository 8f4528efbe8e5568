package cobrowse.simulator.notifications;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Where events are kept, so that a listener who comes late or again misses none of the last {@value #KEPT}. */
@Repository
public class Events {

    /** How many events of an organisation are kept at least. */
    static final int KEPT = 1_000;

    /** An event as it is kept. @param id grows with every event */
    record Kept(long id, CobrowseEvent event) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SimulatedClock clock;
    private final EventStreams streams;

    Events(JdbcClient jdbc, JsonMapper json, SimulatedClock clock, EventStreams streams) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.streams = streams;
    }

    /** Keeps an event in the transaction that made it; listeners hear of it when that is done. */
    public void publish(Organisation organisation, CobrowseEvent event) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into event (organisation_id, at, type, participant_id, body) values (?, ?, ?, ?, ?)")
                .param(organisation.id())
                .param(clock.now(organisation).toEpochMilli())
                .param(event.type())
                .param(event.participantId())
                .param(json.writeValueAsString(event))
                .update(key, "id");
        var id = key.getKeyAs(Long.class);
        if (id == null) throw new IllegalStateException("An event was not numbered");
        forgetBefore(id - KEPT, organisation);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                streams.send(organisation.id(), new Kept(id, event));
            }
        });
    }

    /** What happened in an organisation after an event, in order. */
    List<Kept> after(String organisationId, long id) {
        return jdbc.sql("select id, body from event where organisation_id = ? and id > ? order by id")
                .params(organisationId, id)
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

    private void forgetBefore(long id, Organisation organisation) {
        if (id > 0 && id % KEPT == 0) {
            jdbc.sql("delete from event where organisation_id = ? and id < ?")
                    .params(organisation.id(), id)
                    .update();
        }
    }
}
