package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.http.Hosts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example that README.md shows is compiled and works. */
class ReadmeTest {

    private static final Path EXAMPLE = Path.of("src/test/java/cobrowse/client/ReadmeExample.java");

    @Test
    void the_readme_shows_the_example_that_is_compiled() throws IOException {
        var compiled = between(EXAMPLE, "// spotless:off\n(.*)\n +// spotless:on");
        assertThat(between(Path.of("README.md"), "```java\n(.*?)\n```")
                        .indent(4)
                        .stripTrailing())
                .as("copy the one into the other: README.md, " + EXAMPLE)
                .isEqualTo(compiled);
    }

    @Test
    void the_example_reports_a_refusal() {
        assertThat(run("chat", "closed")).startsWith("No: ");
    }

    @Test
    void the_example_asks_the_customer() {
        assertThat(run("chat", "connected")).startsWith("Asked: ");
    }

    /** The customer has answered before the example begins to wait, as the clock ends the invite. */
    private static String run(String media, String state) {
        var lakeside = Sandbox.make();
        lakeside.settings("{\"inviteSeconds\": 1}");
        var out = new ByteArrayOutputStream();
        ReadmeExample.invite(
                Hosts.at(Simulator.address()),
                lakeside.client("Backend"),
                lakeside.secret("Backend"),
                lakeside.conversation(media, state),
                lakeside.customer(media, state),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String between(Path file, String pattern) throws IOException {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(file));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
