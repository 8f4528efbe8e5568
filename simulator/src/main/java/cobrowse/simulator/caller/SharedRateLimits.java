package cobrowse.simulator.caller;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SharedStore;
import cobrowse.simulator.organisation.SimulatedClock;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts calls together with all simulators on the same database: one statement a call, outside the call's transaction, for a
 * call that is refused counts too, and calls with one token must not wait for each other's end.
 */
@Repository
class SharedRateLimits implements DisposableBean {

    private static final int CONNECTIONS = 4;
    private static final long WINDOW = RateLimits.WINDOW.toMillis();
    private static final long MILLIS_A_SECOND = 1_000;

    /** The next window begins where the last one ended. One that lies ahead, as after a clock was set back, counts for nothing. */
    private static final String COUNT = """
            insert into rate_window as w (token_hash, organisation_id, allowed, began_at, used)
            values (:token, :organisation, :allowed, :now, 1)
            on conflict (token_hash) do update set
              allowed = excluded.allowed,
              began_at = case
                when w.allowed <> excluded.allowed or w.began_at - :now > 1000 then excluded.began_at
                when :now - w.began_at >= :window then :now - (:now - w.began_at) % :window
                else w.began_at end,
              used = case
                when w.allowed <> excluded.allowed or w.began_at - :now > 1000 or :now - w.began_at >= :window then 1
                else w.used + 1 end
            returning used, began_at""";

    private record Count(int used, long beganAt) {}

    private final SharedStore store;
    private final SimulatedClock clock;
    private @Nullable HikariDataSource connections;

    SharedRateLimits(SharedStore store, SimulatedClock clock) {
        this.store = store;
        this.clock = clock;
    }

    boolean areUsed() {
        return store.isShared();
    }

    /** Counts a call. @param user a token's hash, or what calls without one are counted by */
    Allowance take(Organisation organisation, String user) {
        var now = clock.now(organisation).toEpochMilli();
        var allowed = organisation.settings().requestsPerMinute();
        try {
            var count = count(organisation, user, allowed, now);
            var rest = Math.min(WINDOW, count.beganAt() + WINDOW - now + MILLIS_A_SECOND - 1) / MILLIS_A_SECOND;
            var isWithin = count.used() <= allowed;
            return new Allowance(Math.min(count.used(), allowed), allowed, rest, isWithin ? 0 : rest);
        } catch (DataIntegrityViolationException e) {
            return new Allowance(
                    1,
                    allowed,
                    WINDOW / MILLIS_A_SECOND,
                    0); // the organisation is being deleted: what the call finds will say so
        }
    }

    @Override
    public synchronized void destroy() {
        if (connections != null) connections.close();
    }

    private Count count(Organisation organisation, String user, int allowed, long now) {
        return JdbcClient.create(connections())
                .sql(COUNT)
                .param("token", user)
                .param("organisation", organisation.id())
                .param("allowed", allowed)
                .param("now", now)
                .param("window", WINDOW)
                .query((row, number) -> new Count(row.getInt(1), row.getLong(2)))
                .single();
    }

    private synchronized HikariDataSource connections() {
        if (connections == null) connections = store.aside(CONNECTIONS);
        return connections;
    }
}
