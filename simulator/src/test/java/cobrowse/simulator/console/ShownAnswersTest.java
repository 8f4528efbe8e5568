package cobrowse.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.ErrorForm;
import cobrowse.simulator.rulebook.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** Copies the breaking command from each lesson's page, runs it, and compares the answer with the one on the page. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ShownAnswersTest {

    private static final String FIX = "put what the command answers for each {gap} into example-gaps.properties";

    @Autowired
    Catalogue catalogue;

    @LocalServerPort
    int port;

    /** Status and headers, and what follows the empty line. */
    private record Parts(List<String> head, String body) {
        static Parts of(String text) {
            var parts = same(text).split("\n\n", 2);
            var head = parts[0].lines().map(String::strip).toList();
            return new Parts(head, parts.length < 2 ? "" : parts[1].strip());
        }

        /** Without what differs from call to call: ids, and seconds to wait. */
        private static String same(String text) {
            return text.replace("\r", "")
                    .replaceAll("(Correlation-Id: |\"contextId\":\")[0-9a-f-]{36}", "$1ID")
                    .replaceAll("(Retry-After: |in \\[|\"seconds\":\")[0-9]+", "$1N");
        }
    }

    @BeforeAll
    static void tools() throws Exception {
        Shell.required();
    }

    @TestFactory
    Stream<DynamicTest> the_answer_shown_is_the_answer_given() {
        return catalogue.rules().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    var page = Site.at(port).page("/learn/rules/" + rule.id());
                    var shown = Parts.of(page.text("answer"));
                    var given = Parts.of(given(page.text("command\" id=\"breaking")));
                    assertThat(given.head()).as(FIX).containsAll(shown.head());
                    if (isPage(rule))
                        assertThat(HtmlUtils.htmlUnescape(given.body())).as(FIX).contains(shown.body());
                    else if (!shown.body().isEmpty())
                        assertThat(shown.body()).as(FIX).isEqualTo(given.body());
                }));
    }

    private String given(String command) throws Exception {
        var reset = "curl -s -X POST -H 'Content-Type: application/json' http://localhost:%d/_sim/reset > /dev/null\n";
        return Shell.run(reset.formatted(port) + command);
    }

    private static boolean isPage(Rule<?> rule) {
        return rule.otherwise()
                .refusal()
                .filter(refusal -> refusal.form() == ErrorForm.PAGE)
                .isPresent();
    }
}
