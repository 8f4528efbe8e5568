package cobrowse.simulator.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends organisations that nobody uses, each in a transaction of its own. */
@Component
class Vanishing {

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

    /** The organisations that there are. */
    Set<String> left() {
        return transactions.execute(transaction -> origins.ids());
    }
}
