package cobrowse.simulator.control.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cobrowse.simulator.console.Shell;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Demo;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Switches each rule off before its example breaks it, and breaks each by a fault before its example keeps it. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SwitchesAndFaultsTest {

    /** Whoever breaks these is nobody we know, so no organisation's switch is asked. */
    private static final Set<String> OF_NOBODY = Set.of(
            "caller-has-a-token",
            "token-is-known-and-alive",
            "client-is-known",
            "sign-in-names-a-known-client",
            "sign-in-link-is-well-formed",
            "form-is-well-formed",
            "token-request-is-a-form",
            "customers-deployment-is-active",
            "guest-shows-a-jwt",
            "guests-jwt-is-good",
            "guests-refresh-token-is-good");

    /** Whoever keeps this one calls another operation, which does not know it. */
    private static final String KEPT_ELSEWHERE = "chat-cobrowse-path-ends-in-sessions";

    @Autowired
    Catalogue catalogue;

    @LocalServerPort
    int port;

    @BeforeAll
    static void tools() throws Exception {
        Shell.required();
    }

    /** Let through, or refused after all where nothing can be done without what the rule asks for; never an accident. */
    @TestFactory
    Stream<DynamicTest> a_rule_that_is_off_is_overlooked_and_the_answer_says_so() {
        return catalogue.rules().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    var off = Call.call("PUT", "/_sim/rules/" + rule.id()).sending("{\"enforced\": false}");
                    var answer = answer(before(rule.lesson().breaking(), off));
                    assertThat(status(answer)).as(answer).isBetween(200, 499);
                    var rightly = header("Sim-Overlooked-Rule", answer)
                            .or(() -> OF_NOBODY.contains(rule.id())
                                    ? header("Sim-Broken-Rule", answer)
                                    : Optional.empty());
                    assertThat(rightly).as(answer).contains(rule.id());
                }));
    }

    /** What came of such a call is odd, and can be read, accepted and ended all the same. */
    @TestFactory
    Stream<DynamicTest> nothing_that_was_overlooked_leads_to_an_accident_later() {
        return catalogue.rules().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    var off = Call.call("PUT", "/_sim/rules/" + rule.id()).sending("{\"enforced\": false}");
                    var answer = answer(before(rule.lesson().breaking(), off));
                    var made =
                            found("\"(?:id|cobrowseId)\":\"([^\"]*)\"", answer).orElse("nothing");
                    var later = Shell.run(afterwards(made));
                    assertThat(later).as(answer).doesNotContain("HTTP/1.1 5");
                }));
    }

    private String afterwards(String id) {
        var session = "/api/v2/cobrowse/sessions/" + id.replaceAll("[^a-z0-9-]", "_");
        var calls = Stream.of(
                Call.get(session).as(Demo.BACKEND),
                Call.sim("/invites/" + id + "/accept", "{}"),
                Call.sim("/sessions/" + id + "/accept", "{}"),
                Call.call("DELETE", session).as(Demo.BACKEND));
        return calls.map(call -> Example.of(call).asCurl("http://localhost:" + port))
                .collect(Collectors.joining("\n"));
    }

    @TestFactory
    Stream<DynamicTest> a_fault_breaks_a_rule_that_was_kept_and_the_answer_says_so() {
        return catalogue.rules().stream()
                .filter(rule -> !rule.id().equals(KEPT_ELSEWHERE))
                .map(rule -> dynamicTest(rule.id(), () -> {
                    var fault = Call.sim("/faults", "{\"refuse\": \"" + rule.id() + "\"}");
                    var answer = answer(before(rule.lesson().keeping(), fault));
                    assertThat(header("Sim-Broken-Rule", answer)).as(answer).contains(rule.id());
                    assertThat(header("Sim-Fault", answer)).as(answer).isPresent();
                    assertThat(status(answer)).as(answer).isIn(expected(rule));
                }));
    }

    /** Of both, where a setting decides. */
    private static Set<Integer> expected(Rule<?> rule) {
        return rule.otherwise()
                .refusal()
                .map(refusal -> Set.of(refusal.status()))
                .orElse(Set.of(201, 202));
    }

    private static Example before(Example example, Call order) {
        var calls = new ArrayList<>(example.calls());
        calls.add(calls.size() - 1, order);
        return new Example(calls);
    }

    private String answer(Example example) throws Exception {
        var base = "http://localhost:" + port;
        return Shell.run(Example.of(Call.sim("/reset", "{}")).asCurl(base) + " > /dev/null\n" + example.asCurl(base));
    }

    private static int status(String answer) {
        return found("(?m)^HTTP/1.1 (\\d+)", answer).map(Integer::parseInt).orElse(0);
    }

    private static Optional<String> header(String name, String answer) {
        return found("(?m)^" + name + ": (\\S+)", answer);
    }

    /** The last one: calls before it may have shown theirs. */
    private static Optional<String> found(String pattern, String answer) {
        var found = Pattern.compile(pattern).matcher(answer);
        Optional<String> last = Optional.empty();
        while (found.find()) last = Optional.of(found.group(1));
        return last;
    }
}
