package cobrowse.simulator.control.journal;

import cobrowse.simulator.organisation.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the calls that this simulator has answered, oldest first: those that the query asks for. With {@code wait} it answers as
 * soon as {@code count} of them (1, if it is not said) have come, or when the time is over.
 */
@RestController
record ReadJournal(Journal journal, Searches searches, Waiting waiting) {

    /**
     * Shows each call with its answer, the rulebooks judged and the rule that broke, oldest first: those that the query asks for.
     * With {@code wait} it answers as soon as enough of them have come, or when the time is over.
     */
    @GetMapping("/_sim/journal")
    Object read(Organisation organisation, @RequestParam MultiValueMap<String, String> query) {
        return read(organisation.id(), query);
    }

    /** Calls that showed no known token, and so belong to no organisation. */
    @GetMapping("/_sim/journal/nobody")
    Object nobody(@RequestParam MultiValueMap<String, String> query) {
        return read(Journal.NOBODYS, query);
    }

    /** Forgets the calls of the organisation. */
    @DeleteMapping("/_sim/journal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear(Organisation organisation) {
        journal.clear(organisation.id());
    }

    /** Forgets the calls that showed no known token. */
    @DeleteMapping("/_sim/journal/nobody")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clearNobody() {
        journal.clear(Journal.NOBODYS);
    }

    private Object read(String organisationId, MultiValueMap<String, String> query) {
        var search = searches.read(query, "limit", "wait", "count");
        var wait = Wait.read(query);
        return wait.isPresent()
                ? waiting.until(organisationId, search, wait.get())
                : waiting.now(organisationId, search);
    }
}
