package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Report;
import cobrowse.cli.screen.Stopped;
import org.junit.jupiter.api.Test;

/** What is told of failures. */
class ReportTest {

    @Test
    void the_words_of_an_unforeseen_failure_are_not_repeated() {
        var report = Report.of(new IllegalStateException("a-secret"));
        assertThat(report.exit()).isEqualTo(Exit.OUR_FAULT);
        assertThat(report.message())
                .contains("IllegalStateException at cobrowse.cli.")
                .doesNotContain("a-secret");
    }

    @Test
    void a_known_failure_is_found_inside_others() {
        var report = Report.of(new IllegalStateException(new Stopped(Exit.NO_TOKEN, "There is none")));
        assertThat(report.exit()).isEqualTo(Exit.NO_TOKEN);
        assertThat(report.message()).isEqualTo("There is none");
    }
}
