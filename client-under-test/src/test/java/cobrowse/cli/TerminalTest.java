package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal gets, and what it does not. */
class TerminalTest {

    private final Sandbox lakeside = Sandbox.make();

    @TempDir
    private Path home;

    @Test
    void what_others_wrote_does_not_steer_the_terminal() {
        var run = ann().onTerminal().run("users", "find", "\u001b[2Jevil");
        assertThat(run.err()).contains("?[2Jevil");
    }

    @Test
    void colour_is_for_terminals() {
        assertThat(ann().onTerminal().run("providers").out()).contains("\u001b[1m");
        assertThat(ann().run("providers").out()).doesNotContain("\u001b");
    }

    @Test
    void nobody_gets_colours_who_wants_none() {
        assertThat(ann().onTerminal().with("NO_COLOR", "1").run("providers").out())
                .doesNotContain("\u001b");
    }

    private Cli ann() {
        return new Cli(home).as(lakeside, "Ann");
    }
}
