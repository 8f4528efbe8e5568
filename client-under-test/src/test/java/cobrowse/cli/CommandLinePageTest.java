package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.cli.screen.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that show the command line show what really happens. Run with {@code -Dbless=true} to record them anew. */
class CommandLinePageTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path PAGE = Path.of("..", "docs", "command-line.md");

    @TempDir
    private Path home;

    static List<Path> pages() {
        return List.of(README, PAGE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    @ResourceLock("port 8400")
    @ResourceLock("demo organisation")
    void every_session_is_as_it_was_recorded(Path page) throws IOException {
        var written = Files.readString(page);
        var played = new Recording(new Shell(home)).play(written);
        if (Boolean.getBoolean("bless") && !Recording.mask(written).equals(Recording.mask(played)))
            Files.writeString(page, played);
        else
            assertThat(Recording.mask(written))
                    .as("record it anew: mvn -pl client-under-test -am test -Dtest=CommandLinePageTest -Dbless=true"
                            + " -DfailIfNoTests=false")
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
