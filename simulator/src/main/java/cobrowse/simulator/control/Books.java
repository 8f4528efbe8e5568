package cobrowse.simulator.control;

import org.springframework.stereotype.Component;

/** What is kept in memory about an organisation for its testers. */
@Component
record Books(Journal journal, Faults faults) {

    void forget(String organisationId) {
        journal.forget(organisationId);
        faults.forget(organisationId);
    }
}
