package cobrowse.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs both commands of every lesson, as a reader would who copies them. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LessonsTest {

    private static final Pattern BROKEN_RULE = Pattern.compile("(?m)^Sim-Broken-Rule: ([a-z0-9-]+)");
    private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1.1 (\\d+)");

    @Autowired
    Catalogue catalogue;

    @LocalServerPort
    int port;

    @BeforeAll
    static void tools() throws Exception {
        Shell.required();
    }

    @TestFactory
    Stream<DynamicTest> the_breaking_command_breaks_the_rule() {
        return catalogue.rules().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    var answer = run(rule.lesson().breaking());
                    assertThat(found(BROKEN_RULE, answer)).as(answer).isEqualTo(rule.id());
                    assertThat(found(STATUS, answer)).as(answer).isEqualTo(status(rule));
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_keeping_command_keeps_it_and_succeeds() {
        return catalogue.rules().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    var answer = run(rule.lesson().keeping());
                    assertThat(found(BROKEN_RULE, answer)).as(answer).isEmpty();
                    assertThat(found(STATUS, answer)).as(answer).matches("20[0-4]|302");
                }));
    }

    private String run(Example example) throws Exception {
        var base = "http://localhost:" + port;
        return Shell.run("curl -s -X POST -H 'Content-Type: application/json' %s/_sim/reset > /dev/null\n%s"
                .formatted(base, example.asCurl(base)));
    }

    /** The refusal's; a stall is accepted by the number that its symptom begins with. */
    private static String status(Rule<?> rule) {
        return rule.otherwise()
                .refusal()
                .map(refusal -> Integer.toString(refusal.status()))
                .orElseGet(() -> rule.otherwise().symptom().orElseThrow().substring(0, 3));
    }

    private static String found(Pattern pattern, String answer) {
        var matcher = pattern.matcher(answer.replace("\r", ""));
        return matcher.find() ? matcher.group(1) : "";
    }
}
