package cobrowse.simulator.control.faults;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.SimulatedClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sees to it that the calls of an organisation look for no faults when the last one is over. */
@Component
record Tidying(Faults faults, Organisations organisations, TransactionOperations transactions, SimulatedClock clock) {

    /** Whether a call has to look: it costs it nothing to know. */
    boolean expectsFaults(Organisation organisation) {
        return organisation.settings().expectsFaults(clock.now(organisation));
    }

    void tidy(Organisation organisation) {
        transactions.executeWithoutResult(transaction -> organisations
                .hold(organisation.id())
                .ifPresent(held -> {
                    if (faults.live(held).isEmpty())
                        organisations.saveSettings(held.with(held.settings().expectingNoFaults()));
                }));
    }
}
