package cobrowse.features;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Waits once, as long as it is told to, where an org is called too often, and then asks again. @param patience who waits */
record Gentle(Consumer<Duration> patience) implements Filter {

    private static final int TOO_MANY_CALLS = 429;

    /** Whoever is told to wait longer than this does not. */
    private static final long LONGEST_SECONDS = 300;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        var wait = wait(answer);
        if (wait.isEmpty()) return answer;
        patience.accept(wait.orElseThrow());
        return again(request);
    }

    private static Optional<Duration> wait(Response answer) {
        if (answer.statusCode() != TOO_MANY_CALLS) return Optional.empty();
        return Optional.ofNullable(answer.header("Retry-After"))
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(Long::valueOf)
                .filter(seconds -> seconds <= LONGEST_SECONDS)
                .map(Duration::ofSeconds);
    }

    private static Response again(FilterableRequestSpecification request) {
        var call = Http.at(request.getBaseUri()).headers(request.getHeaders());
        if (request.getBody() != null) call.body(request.<Object>getBody());
        return call.request(request.getMethod(), URI.create(request.getURI()));
    }
}
