package cobrowse.simulator.control.journal;

import cobrowse.simulator.organisation.Organisation;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells of each call as it is answered, as server-sent events with the name call: those that the query asks for. With the header
 * Last-Event-ID, or {@code since=0} for all that is kept, it begins with what has been; a listener that falls behind what the journal
 * keeps is cut off.
 */
@RestController
record StreamJournal(Journal journal, Searches searches, Teller teller, Audience audience) {

    @GetMapping(path = "/_sim/journal/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            Organisation organisation,
            @RequestHeader("Last-Event-ID") Optional<String> last,
            @RequestParam MultiValueMap<String, String> query)
            throws IOException {
        var search = searches.read(query);
        var after = last.filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf);
        var begin = after.orElseGet(() -> query.containsKey("since") ? 0 : journal.last());
        var stream = new JournalStream(journal, teller, organisation.id(), search, begin);
        stream.emitter().onCompletion(() -> {
            stream.left();
            audience.leave(organisation.id(), stream);
        });
        stream.greet();
        audience.join(organisation.id(), stream);
        stream.beatIn(audience);
        return stream.emitter();
    }
}
