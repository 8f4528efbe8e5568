package cobrowse.simulator.organisation;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives organisations that were read in at the start a place to stay. */
@Component
class Settling {

    private final Organisations organisations;
    private final Founder founder;
    private final TransactionOperations transactions;

    Settling(Organisations organisations, Founder founder, TransactionOperations transactions) {
        this.organisations = organisations;
        this.founder = founder;
        this.transactions = transactions;
    }

    /**
     * Makes an organisation that stays.
     *
     * @return false when it is there already
     * @throws DuplicateKeyException when another organisation has something of it
     */
    boolean settle(OrganisationFile file) {
        try {
            return transactions.execute(transaction -> settleOnce(file));
        } catch (DuplicateKeyException e) {
            // Another simulator on the same database may have been quicker.
            if (transactions
                    .execute(transaction -> organisations.find(file.id()))
                    .isEmpty()) throw e;
            return false;
        }
    }

    private boolean settleOnce(OrganisationFile file) {
        if (organisations.find(file.id()).isPresent()) return false;
        founder.found(file, Origin.FILE, Optional.empty());
        return true;
    }
}
