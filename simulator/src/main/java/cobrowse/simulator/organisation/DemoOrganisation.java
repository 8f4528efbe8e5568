package cobrowse.simulator.organisation;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sees to it that the demo organisation is there. */
@Component
class DemoOrganisation {

    private final Organisations organisations;
    private final Founder founder;
    private final Timekeeper timekeeper;
    private final TransactionOperations transactions;

    DemoOrganisation(
            Organisations organisations, Founder founder, Timekeeper timekeeper, TransactionOperations transactions) {
        this.organisations = organisations;
        this.founder = founder;
        this.timekeeper = timekeeper;
        this.transactions = transactions;
    }

    void found() {
        try {
            transactions.executeWithoutResult(transaction -> {
                if (!isThere()) founder.foundDemo();
            });
        } catch (DuplicateKeyException e) {
            if (!isThere()) throw e; // else another simulator on the same database has just made it
        }
        timekeeper.resume();
    }

    private boolean isThere() {
        return organisations.name(Organisation.DEMO).isPresent();
    }
}
