package cobrowse.simulator.organisation;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sees to it that the demo organisation is there when the simulator is ready. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoOrganisation implements ApplicationRunner {

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

    @Override
    public void run(ApplicationArguments arguments) {
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
        return organisations.find(Organisation.DEMO).isPresent();
    }
}
