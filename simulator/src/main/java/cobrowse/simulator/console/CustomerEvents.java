package cobrowse.simulator.console;

import cobrowse.simulator.notifications.Listening;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells a customer's page of what concerns this customer. Who comes first hears how things stand; who comes again with
 * the header Last-Event-ID hears all that happened meanwhile.
 */
@RestController
record CustomerEvents(Listening listening, CustomerStanding standing) {

    @GetMapping(
            path = "/customer/{organisationId}/{participantId}/events",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(Customer customer, @RequestHeader("Last-Event-ID") Optional<String> last) throws IOException {
        var known = last.filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf);
        return known.isPresent() ? after(known.get(), customer) : fromNow(customer);
    }

    private SseEmitter fromNow(Customer customer) throws IOException {
        var last = listening.last(customer.organisation().id());
        var stream = after(last, customer);
        // Looked up after listening began: nothing falls in between, and what is told twice the SDK leaves out.
        var first = SseEmitter.event().id(Long.toString(last));
        standing.of(customer)
                .event()
                .ifPresent(event -> first.name(event.type()).data(event, MediaType.APPLICATION_JSON));
        stream.send(first);
        return stream;
    }

    private SseEmitter after(long last, Customer customer) throws IOException {
        return listening.listen(
                customer.organisation().id(),
                last,
                event -> event.customer().filter(customer.id()::equals).isPresent());
    }
}
