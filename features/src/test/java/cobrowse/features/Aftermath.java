package cobrowse.features;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a scenario leaves behind in an org: sessions, which can be ended, and an invite, which nothing takes back. */
final class Aftermath implements Filter {

    private static final Pattern STARTS = Pattern.compile(".*(/cobrowse/sessions|/conversations/cobrowse)");
    private static final Pattern OFFERS = Pattern.compile(".*/conversations/[^/]+/cobrowse");
    private static final Pattern INVITES = Pattern.compile(".*(/cobrowse/invites|/conversations/[^/]+)");

    private final List<Begun> begun = new ArrayList<>();
    private Optional<Instant> invitedUntil = Optional.empty();

    /**
     * @param path by which it can be ended
     * @param key to what started it; empty where it is ended without one
     */
    private record Begun(String path, Optional<String> key) {}

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        if (answer.statusCode() > 299 || request.getMethod().equals("GET")) return answer;
        var read = new ResponseBuilder()
                .clone(answer)
                .setBody(answer.asByteArray())
                .build();
        note(request, read);
        return read;
    }

    /** Until when the invites of the scenario wait for an answer; empty where it made none. */
    Optional<Instant> invitedUntil() {
        return invitedUntil;
    }

    /** Ends what was started. @return how many sessions could not be ended */
    long end(String api) {
        return begun.stream().filter(session -> !ended(api, session)).count();
    }

    private void note(FilterableRequestSpecification request, Response answer) {
        var path = URI.create(request.getURI()).getPath();
        if (request.getMethod().equals("POST") && STARTS.matcher(path).matches()) {
            Optional.ofNullable(text(answer, "id"))
                    .or(() -> Optional.ofNullable(text(answer, "cobrowseId")))
                    .ifPresent(id -> begun.add(new Begun(
                            SessionSteps.SESSIONS + "/" + id,
                            Optional.of(request.getHeaders().getValue("Authorization")))));
        } else if (request.getMethod().equals("POST") && OFFERS.matcher(path).matches()) {
            Optional.ofNullable(text(answer, "selfUri"))
                    .ifPresent(guests -> begun.add(new Begun(guests, Optional.empty())));
        } else if (INVITES.matcher(path).matches() && "pending".equals(text(answer, "state"))) {
            invitedUntil = Optional.of(expiry(text(answer, "expires")));
        }
    }

    private static boolean ended(String api, Begun session) {
        var call = Http.at(api);
        session.key().ifPresent(key -> call.header("Authorization", key));
        var status = call.delete(session.path()).statusCode();
        return status < 300 || status == 404 || status == 409;
    }

    private static Instant expiry(String expires) {
        try {
            return expires == null ? Instant.MAX : Instant.parse(expires);
        } catch (DateTimeParseException e) {
            return Instant.MAX;
        }
    }

    private static String text(Response answer, String field) {
        return answer.jsonPath().getString(field);
    }
}
