package cobrowse.client.http;

import cobrowse.client.api.Listing;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What came back from a call that was not refused.
 *
 * @param call method and path
 * @param body as it came
 */
public record Answer(String call, int status, HttpHeaders headers, String body) {

    private static final Pattern HELP = Pattern.compile("<([^<>]+)>\\s*;\\s*rel=\"?help\"?");

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** By which the vendor's support finds the call. */
    public Optional<String> correlationId() {
        return header("ININ-Correlation-Id");
    }

    /** The rule that a simulator names: of a refusal, or of a call that it accepted and will not fulfil. */
    public Optional<String> simulatorRule() {
        return header("Sim-Broken-Rule");
    }

    /** Where a simulator explains that rule. */
    public Optional<URI> lesson() {
        return header("Link")
                .map(HELP::matcher)
                .filter(link -> link.find())
                .map(link -> link.group(1))
                .filter(text -> text.matches("https?://[^\\s\"]+"))
                .map(URI::create);
    }

    /** The body as a record. @throws cobrowse.client.failures.Unreadable when it is not one */
    public <T> T as(Class<T> type) {
        return Json.read(this, type);
    }

    /** The body as one page of a listing. @throws cobrowse.client.failures.Unreadable when it is not one */
    public <T> Listing<T> asListingOf(Class<T> entity) {
        return Json.readListing(this, entity);
    }

    /** Without headers and body: an answer may hold tokens. */
    @Override
    public String toString() {
        return call + ": " + status;
    }
}
