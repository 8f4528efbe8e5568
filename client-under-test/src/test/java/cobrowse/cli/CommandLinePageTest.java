package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.cli.screen.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** {@code docs/command-line.md} shows what really happens. Run with {@code -Dbless=true} to record it anew. */
class CommandLinePageTest {

    private static final Path PAGE = Path.of("..", "docs", "command-line.md");

    @TempDir
    private Path home;

    @Test
    @ResourceLock("port 8400")
    @ResourceLock("demo organisation")
    void every_session_is_as_it_was_recorded() throws IOException {
        var written = Files.readString(PAGE);
        var played = new Recording(new Shell(home)).play(written);
        if (Boolean.getBoolean("bless") && !Recording.mask(written).equals(Recording.mask(played)))
            Files.writeString(PAGE, played);
        else
            assertThat(Recording.mask(written))
                    .as("record it anew: mvn -pl client-under-test -am test -Dtest=CommandLinePageTest -Dbless=true"
                            + " -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false")
                    .isEqualTo(Recording.mask(played));
    }

    @Test
    void the_page_has_every_exit_code() throws IOException {
        var page = Files.readString(PAGE);
        var rows = Exit.list().entrySet().stream()
                .map(exit -> "| %s | %s |".formatted(exit.getKey(), exit.getValue()))
                .collect(Collectors.toSet());
        assertThat(page.lines().collect(Collectors.toSet())).containsAll(rows);
    }

    @Test
    void the_page_has_a_heading_for_every_command() throws IOException {
        var headings = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("## "))
                .collect(Collectors.joining());
        assertThat(commands()).allSatisfy(name -> assertThat(headings).contains("`" + name + "`"));
    }

    private static Set<String> commands() {
        return HelpTest.commands()
                .findFirst()
                .map(root -> root.getSubcommands().keySet())
                .orElse(Set.of());
    }
}
