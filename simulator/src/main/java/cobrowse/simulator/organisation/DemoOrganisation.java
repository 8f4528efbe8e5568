package cobrowse.simulator.organisation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sees to it that the demo organisation is there when the simulator is ready. */
@Component
class DemoOrganisation implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOrganisation.class);

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
                if (organisations.find(Organisation.DEMO).isEmpty()) founder.foundDemo();
            });
        } catch (DuplicateKeyException e) {
            LOG.info("Another simulator on the same database has just made the demo organisation");
        }
        timekeeper.resume();
    }
}
