package cobrowse.simulator.organisation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends organisations that nobody uses, each in a transaction of its own. */
@Component
class Vanishing {

    /** How many are looked for with one statement. */
    private static final int AT_A_TIME = 500;

    private final Origins origins;
    private final Founder founder;
    private final TransactionOperations transactions;

    Vanishing(Origins origins, Founder founder, TransactionOperations transactions) {
        this.origins = origins;
        this.founder = founder;
        this.transactions = transactions;
    }

    void writeDown(Map<String, Instant> uses) {
        transactions.executeWithoutResult(transaction -> origins.used(uses));
    }

    /** Those whose idle time was over by a time. */
    List<String> idle(Instant by) {
        return transactions.execute(transaction -> origins.idle(by));
    }

    /** @return false when somebody has used it after all, or it is gone already */
    boolean vanish(String organisationId, Instant by) {
        return transactions.execute(transaction -> {
            if (!origins.take(organisationId, by)) return false;
            founder.dissolve(organisationId);
            return true;
        });
    }

    /** Those of some organisations that there are no more. */
    Set<String> gone(Set<String> ids) {
        var gone = new HashSet<>(ids);
        var rest = List.copyOf(ids);
        for (var from = 0; from < rest.size(); from += AT_A_TIME) {
            var some = rest.subList(from, Math.min(rest.size(), from + AT_A_TIME));
            gone.removeAll(transactions.execute(transaction -> origins.left(some)));
        }
        return gone;
    }
}
