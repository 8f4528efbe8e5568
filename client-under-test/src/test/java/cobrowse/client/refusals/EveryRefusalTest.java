package cobrowse.client.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cobrowse.client.CobrowseClient;
import cobrowse.client.Sandbox;
import cobrowse.client.Simulator;
import cobrowse.client.UsersBrowser;
import cobrowse.client.failures.Refused;
import cobrowse.client.failures.Refused.OAuthRefused;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Limits;
import cobrowse.client.tokens.SignIn;
import cobrowse.client.tokens.TokenSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/**
 * Lets the simulator refuse the next call by each rule of its catalogue, at each operation that insists on it, and sees that
 * the client reports that rule and no other. A new rule or operation is a new test by itself.
 */
@ResourceLock("port 8400")
class EveryRefusalTest {

    /** Where a rule is that no operation lists, since all insist on it. */
    private static final String ANY = "GET /api/v2/cobrowse/providers";

    /** Rules that no call of a client can break, and who breaks them. */
    private static final Map<String, String> NOT_OF_A_CLIENT = Map.of(
            "invite-is-accepted-in-time", "the customer, by the answer",
            "invite-is-answered-once", "the customer, by the answer",
            "session-is-answered-while-offered", "the customer, by the answer",
            "sign-in-comes-from-our-page", "another site's page, in the user's browser");

    /** The form on the sign-in page: the user's browser sends it, and shows what comes of it. */
    private static final String OF_THE_BROWSER = "POST /oauth/authorize";

    /** @param operations those that insist on it, and that the client has: all that the posts describe, and some of the vendor's */
    private record Rule(String id, List<String> operations) {}

    @TestFactory
    Stream<DynamicTest> the_client_reports_each_rule_as_itself() {
        return rules().stream()
                .filter(rule -> !NOT_OF_A_CLIENT.containsKey(rule.id()))
                .flatMap(rule -> places(rule)
                        .map(place -> dynamicTest(rule.id() + " at " + place, () -> reports(rule.id(), place))));
    }

    /** The browser brings back nothing but the standard's error and its description. */
    @TestFactory
    Stream<DynamicTest> the_client_reports_what_the_browser_brings_back_from_the_sign_in() {
        return rules().stream()
                .filter(rule -> rule.operations().equals(List.of(OF_THE_BROWSER)))
                .filter(rule -> !NOT_OF_A_CLIENT.containsKey(rule.id()))
                .map(rule -> dynamicTest(rule.id(), () -> isBroughtBack(rule.id())));
    }

    @Test
    void what_no_client_can_break_is_in_the_catalogue_and_of_no_operation_that_a_client_calls() {
        var free = rules().stream()
                .filter(rule -> places(rule).allMatch(ANY::equals))
                .map(Rule::id);
        assertThat(free).containsAll(NOT_OF_A_CLIENT.keySet());
    }

    private static Stream<String> places(Rule rule) {
        return rule.operations().isEmpty()
                ? Stream.of(ANY)
                : rule.operations().stream().filter(place -> !place.equals(OF_THE_BROWSER));
    }

    private static void isBroughtBack(String rule) {
        var lakeside = Sandbox.make();
        lakeside.control("/faults", "{\"refuse\": \"%s\"}".formatted(rule));
        var browser = UsersBrowser.signingIn(lakeside.user("Ann"));
        try (var client = client(TokenSource.signIn(SignIn.to(lakeside.client("Desktop"), browser)))) {
            var refused = catchThrowableOfType(OAuthRefused.class, client::token);
            var sent = lakeside.read("/journal")
                    .path("entities")
                    .valueStream()
                    .filter(entry -> rule.equals(entry.path("brokenRule").asString("")))
                    .toList();
            assertThat(sent).as("the sign-in was refused by the rule").hasSize(1);
            assertThat(refused.code()).isEqualTo("access_denied");
            assertThat(refused.refusal().message()).isNotBlank();
        }
    }

    private void reports(String rule, String operation) {
        var lakeside = Sandbox.make();
        var calls = new EveryCall(lakeside);
        var attempt = calls.of(operation);
        assertThat(attempt)
                .as("add the client's method for %s to EveryCall", operation)
                .isPresent();
        lakeside.control("/faults", "{\"refuse\": \"%s\", \"operation\": \"%s\"}".formatted(rule, operation));
        try (var client = client(tokenFor(operation, calls, lakeside))) {
            assertThat(reported(attempt.get(), client)).contains(rule);
        }
        assertThat(lakeside.read("/faults").path("entities"))
                .as("the fault was met")
                .isEmpty();
    }

    /** By a refusal, or with what was accepted and will not be fulfilled. */
    private static Optional<String> reported(EveryCall.Attempt attempt, CobrowseClient client) {
        try {
            return attempt.make(client);
        } catch (Refused refused) {
            assertThat(refused.getMessage()).contains(refused.code());
            assertThat(refused.correlationId()).isPresent();
            assertThat(refused.lesson().orElseThrow().getPath())
                    .endsWith(refused.brokenRule().orElseThrow());
            return refused.brokenRule();
        }
    }

    private static TokenSource tokenFor(String operation, EveryCall calls, Sandbox lakeside) {
        if (operation.equals("POST /oauth/token"))
            return TokenSource.clientCredentials(lakeside.client("Backend"), lakeside.secret("Backend"));
        if (operation.equals("GET /oauth/authorize"))
            return TokenSource.signIn(SignIn.to(lakeside.client("Desktop"), link -> {
                throw new AssertionError("The user was shown a link that had been refused: " + link.getPath());
            }));
        return calls.tokenFor(operation);
    }

    private static CobrowseClient client(TokenSource token) {
        return CobrowseClient.at(Hosts.at(Simulator.address()), token)
                .limits(Limits.once())
                .build();
    }

    private static List<Rule> rules() {
        var lakeside = Sandbox.make();
        var catalogue = lakeside.read("/rules");
        var wanted = wanted(catalogue, new EveryCall(lakeside).operations());
        return catalogue
                .path("rules")
                .valueStream()
                .filter(rule ->
                        rule.path("operations").isEmpty() || operations(rule).anyMatch(wanted::contains))
                .map(rule -> new Rule(
                        rule.path("id").stringValue(),
                        operations(rule).filter(wanted::contains).toList()))
                .toList();
    }

    private static Stream<String> operations(JsonNode rule) {
        return rule.path("operations").valueStream().map(JsonNode::stringValue);
    }

    /** All that the posts describe, of the vendor's those that the client has, and the one that is its user's. */
    private static Set<String> wanted(JsonNode catalogue, Set<String> known) {
        var wanted = new TreeSet<>(known);
        wanted.add(OF_THE_BROWSER);
        catalogue
                .path("operations")
                .valueStream()
                .filter(it -> !it.path("dialect").stringValue().equals("platform"))
                .map(it ->
                        it.path("method").stringValue() + " " + it.path("path").stringValue())
                .forEach(wanted::add);
        return wanted;
    }
}
