package cobrowse.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.parity.Comparison.Verdict;
import cobrowse.parity.Played.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ReportTest {

    private static final Scene SCENE = new Scene("users/users.feature", "user-exists", "Nobody & <nobody>", 1);

    @Test
    void the_same_answers_are_the_same() {
        assertThat(compared(answered(404), answered(404)).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void another_status_is_a_difference_that_is_said() {
        var comparison = compared(answered(404), answered(410));
        assertThat(comparison.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(comparison.why()).isEqualTo("GET /api/v2/users/{userId} answers 410 instead of 404");
    }

    @Test
    void a_step_that_fails_is_a_difference_even_where_the_answers_look_the_same() {
        var failed = new Played(
                SCENE, 7, Outcome.FAILED, "nobody is found", answered(404).exchanges(), List.of());
        assertThat(compared(answered(404), failed).why()).isEqualTo("fails at the step \"nobody is found\"");
    }

    @Test
    void what_was_skipped_cannot_be_compared() {
        var skipped = new Played(SCENE, 7, Outcome.SKIPPED, "nobody there", List.of(), List.of());
        var comparison = compared(answered(404), skipped);
        assertThat(comparison.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(comparison.why()).isEqualTo("nobody there");
    }

    @Test
    void a_report_is_read_as_it_was_written() {
        var written = ReportFile.write(report(answered(404), answered(410)));
        assertThat(ReportFile.write(ReportFile.read(written))).isEqualTo(written);
    }

    @Test
    void another_file_is_not_taken_for_a_report() {
        assertThatThrownBy(() -> ReportFile.read("{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_page_writes_titles_as_text() {
        assertThat(ReportPage.of(report(answered(404), answered(404)))).contains("Nobody &amp; &lt;nobody&gt;");
    }

    private static Comparison compared(Played one, Played other) {
        return report(one, other).comparisons().get(0);
    }

    private static Report report(Played one, Played other) {
        return Report.of("simulator", new Recording(List.of(one)), "org", new Recording(List.of(other)));
    }

    private static Played answered(int status) {
        var body = JsonNodeFactory.instance.objectNode().put("code", "string");
        var exchange = new Exchange("GET", "/api/v2/users/{userId}", status, "", body);
        return new Played(SCENE, 7, Outcome.PASSED, "", List.of(exchange), List.of());
    }
}
