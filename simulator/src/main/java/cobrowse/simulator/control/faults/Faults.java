package cobrowse.simulator.control.faults;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** What testers have ordered to go wrong: all simulators on a database see it, and use it up together. */
@Repository
class Faults {

    /** How many orders of an organisation may wait at a time. */
    static final int MOST = 1_000;

    private static final String LIVE = "organisation_id = ? and seen < calls and ends_at > ? and gone_at > ?";

    /**
     * An order as it is kept.
     *
     * @param calls how many calls it looks at
     * @param seen how many it has looked at
     * @param ends when it is over, on the organisation's clock
     */
    record Kept(String id, FaultOrder order, int calls, int seen, Instant ends) {

        int callsLeft() {
            return calls - seen;
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SimulatedClock clock;
    private final TransactionOperations transactions;

    Faults(JdbcClient jdbc, JsonMapper json, SimulatedClock clock, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Keeps an order. Wants a transaction around it that holds the organisation. */
    Kept insert(Organisation organisation, String id, FaultOrder order, int calls, Duration lasting) {
        forgetOver(organisation);
        var ends = clock.now(organisation).plus(lasting);
        jdbc.sql(
                        "insert into fault (organisation_id, id, spec, calls, seen, ends_at, gone_at) values (?, ?, ?, ?, 0, ?, ?)")
                .params(organisation.id(), id, json.writeValueAsString(order), calls, ends.toEpochMilli())
                .param(clock.machineTime().plus(FaultReader.LONGEST).toEpochMilli())
                .update();
        return new Kept(id, order, calls, 0, ends);
    }

    /** Those that can still strike, oldest first. */
    List<Kept> live(Organisation organisation) {
        return jdbc.sql("select id, spec, calls, seen, ends_at from fault where " + LIVE + " order by ordered")
                .params(organisation.id(), now(organisation), machineNow())
                .query((row, number) -> read(row))
                .list();
    }

    /** One that can still strike. */
    Optional<Kept> find(Organisation organisation, String id) {
        return jdbc.sql("select id, spec, calls, seen, ends_at from fault where " + LIVE + " and id = ?")
                .params(organisation.id(), now(organisation), machineNow(), id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether nobody has taken it back. */
    boolean isKept(String organisationId, String id) {
        return jdbc.sql("select count(*) from fault where organisation_id = ? and id = ?")
                        .params(organisationId, id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Looks at one more call. @return its number, from 0; empty when others have used the fault up */
    OptionalLong look(Organisation organisation, String id) {
        var number = transactions.execute(transaction -> {
            var updated = jdbc.sql("update fault set seen = seen + 1 where " + LIVE + " and id = ?")
                    .params(organisation.id(), now(organisation), machineNow(), id)
                    .update();
            return updated == 0 ? 0L : seen(organisation, id);
        });
        return number == null || number == 0 ? OptionalLong.empty() : OptionalLong.of(number - 1);
    }

    /** @return false when there was none */
    boolean delete(Organisation organisation, String id) {
        return jdbc.sql("delete from fault where organisation_id = ? and id = ?")
                        .params(organisation.id(), id)
                        .update()
                > 0;
    }

    void deleteAll(Organisation organisation) {
        jdbc.sql("delete from fault where organisation_id = ?")
                .param(organisation.id())
                .update();
    }

    private long seen(Organisation organisation, String id) {
        return jdbc.sql("select seen from fault where organisation_id = ? and id = ?")
                .params(organisation.id(), id)
                .query(Long.class)
                .single();
    }

    /** Those that are used up stay a while, for a call may still wait because of one. */
    private void forgetOver(Organisation organisation) {
        jdbc.sql("delete from fault where organisation_id = ? and (ends_at <= ? or gone_at <= ?)")
                .params(organisation.id(), now(organisation), machineNow())
                .update();
    }

    private long now(Organisation organisation) {
        return clock.now(organisation).toEpochMilli();
    }

    private long machineNow() {
        return clock.machineTime().toEpochMilli();
    }

    private Kept read(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("id"),
                json.readValue(row.getString("spec"), FaultOrder.class),
                row.getInt("calls"),
                row.getInt("seen"),
                Instant.ofEpochMilli(row.getLong("ends_at")));
    }
}
