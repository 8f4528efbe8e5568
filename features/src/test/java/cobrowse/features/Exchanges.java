package cobrowse.features;

import cobrowse.parity.Exchange;
import cobrowse.parity.Shapes;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Notes what a scenario calls and what it is answered, leaving out every value: what is never noted cannot get out. */
public class Exchanges implements Filter {

    private static final String DIALECT = "Sim-Dialect";

    private final Shapes shapes;
    private final List<Exchange> noted = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> dialects = Collections.synchronizedSet(new HashSet<>());
    private final AtomicInteger calls = new AtomicInteger();

    public Exchanges(Venue venue) {
        this.shapes = new Shapes(venue.words());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        count();
        var answer = context.next(request, expected);
        dialects.add(String.valueOf(answer.header(DIALECT)));
        if (String.valueOf(answer.contentType()).startsWith("text/event-stream")) {
            noted.add(new Exchange(request.getMethod(), path(request), answer.statusCode(), "", Shapes.stream()));
            return answer;
        }
        var read = new ResponseBuilder()
                .clone(answer)
                .setBody(answer.asByteArray())
                .build();
        noted.add(exchange(request, read));
        return read;
    }

    /** Another call, which need not be noted. */
    void count() {
        calls.incrementAndGet();
    }

    /** How many calls there were, noted or not. */
    int calls() {
        return calls.get();
    }

    /** In the order of the answers. */
    List<Exchange> noted() {
        return List.copyOf(noted);
    }

    /** What the answers said of themselves; "null" is among them when one said nothing. */
    Set<String> dialects() {
        return Set.copyOf(dialects);
    }

    private Exchange exchange(FilterableRequestSpecification request, Response answer) {
        var body = answer.asString();
        return new Exchange(
                request.getMethod(),
                path(request),
                answer.statusCode(),
                shapes.code(body),
                shapes.of(answer.contentType(), body));
    }

    private static String path(FilterableRequestSpecification request) {
        var uri = URI.create(request.getURI());
        return Simulator.templates().of(uri.getPath(), uri.getRawQuery());
    }
}
