package cobrowse.simulator.organisation;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sees to it that the demo organisation is there when the simulator is ready. */
@Component
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
        transactions.executeWithoutResult(transaction -> {
            if (organisations.find(Organisation.DEMO).isEmpty()) founder.foundDemo();
        });
        timekeeper.resume();
    }
}
