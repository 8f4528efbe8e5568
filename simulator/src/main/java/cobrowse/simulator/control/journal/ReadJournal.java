package cobrowse.simulator.control.journal;

import cobrowse.simulator.organisation.Organisation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows each call with its answer, the rulebooks judged and the rule that broke, oldest first. */
@RestController
record ReadJournal(Journal journal) {

    @GetMapping("/_sim/journal")
    Journal.Reading read(Organisation organisation) {
        return journal.read(organisation.id());
    }

    /** Calls that showed no known token, and so belong to no organisation. */
    @GetMapping("/_sim/journal/nobody")
    Journal.Reading nobody() {
        return journal.read(Journal.NOBODYS);
    }
}
