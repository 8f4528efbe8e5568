package cobrowse.simulator.organisation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * A table to which each organisation's things are added one after the other, for readers at all simulators of the database:
 * who has read up to a number misses nothing of what comes later. The last {@value #KEPT} of each organisation are kept.
 */
@Repository
public abstract class NumberedLog {

    /** How many of an organisation's are kept at least. */
    private static final int KEPT = 1_000;

    private final JdbcClient jdbc;
    private final String table;
    private final String turns;
    private final String counter;
    private final String inOrder;

    /**
     * @param table with the columns organisation_id and id, which the database counts
     * @param turns has one row for each organisation
     * @param counter its column: how many there have been
     */
    protected NumberedLog(JdbcClient jdbc, String table, String turns, String counter) {
        this.jdbc = jdbc;
        this.table = table;
        this.turns = turns;
        this.counter = counter;
        // with a number that all are above, and by the whole index: else H2 reads all of them to find one
        inOrder = " from " + table + " where organisation_id = ? and id > 0 order by organisation_id";
    }

    /**
     * Adds some. What it holds is held until the transaction ends, so that none becomes visible after one with a higher number.
     *
     * @param inserting gives them their numbers, in their order
     */
    protected final void add(String organisationId, int some, Runnable inserting) {
        var before = takeTurn(organisationId, some);
        inserting.run();
        if (before / KEPT < (before + some) / KEPT) forgetOldest(organisationId);
    }

    /** The number of an organisation's last; 0 where there was none. */
    public final long last(String organisationId) {
        return jdbc.sql("select id" + inOrder + " desc, id desc limit 1")
                .param(organisationId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Whether all is kept that came after a number. */
    public final boolean reachesBackTo(String organisationId, long id) {
        return jdbc.sql("select id" + inOrder + ", id limit 1")
                .param(organisationId)
                .query((row, number) -> row.getLong(1) <= id)
                .optional()
                .orElse(true);
    }

    /** Waits until nobody else adds to the organisation's. @return how many it has had */
    private long takeTurn(String organisationId, int some) {
        return count(organisationId, some).orElseGet(() -> {
                    jdbc.sql("insert into " + turns + " (organisation_id, " + counter
                                    + ") values (?, 0) on conflict do nothing")
                            .param(organisationId)
                            .update();
                    return count(organisationId, some).orElseThrow();
                })
                - some;
    }

    /** @return how many there are then; empty where none was ever counted */
    private Optional<Long> count(String organisationId, int some) {
        var counted = new GeneratedKeyHolder();
        jdbc.sql("update " + turns + " set " + counter + " = " + counter + " + ? where organisation_id = ?")
                .params(some, organisationId)
                .update(counted, counter);
        return Optional.ofNullable(counted.getKeyAs(Long.class));
    }

    /** The place is looked up first: as a part of the deletion H2 would look for it once a row. */
    private void forgetOldest(String organisationId) {
        jdbc.sql("select id" + inOrder + " desc, id desc limit 1 offset ?")
                .params(organisationId, KEPT - 1)
                .query(Long.class)
                .optional()
                .ifPresent(oldest -> jdbc.sql("delete from " + table + " where organisation_id = ? and id < ?")
                        .params(organisationId, oldest)
                        .update());
    }
}
