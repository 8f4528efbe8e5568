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
        assertThat(run("call")).isEqualTo("No: bad.request conversation-can-carry-a-browser\n");
    }

    @Test
    void the_example_shows_where_the_customer_who_accepts_joins() {
        assertThat(run("chat")).contains("Started: http://localhost:");
    }

    /** Runs the example with a customer who accepts as soon as there is an invite. */
    private static String run(String media) {
        var lakeside = Sandbox.make();
        var out = new ByteArrayOutputStream();
        ReadmeExample.invite(
                Hosts.at(Simulator.address()),
                lakeside.client("Backend"),
                lakeside.secret("Backend"),
                lakeside.conversation(media, "connected"),
                lakeside.customer(media, "connected"),
                new PrintStream(out, true, StandardCharsets.UTF_8) {
                    @Override
                    public void println(String line) {
                        print(line + "\n");
                        if (line.startsWith("Asked: "))
                            lakeside.control("/invites/" + line.substring(7) + "/accept", "{}");
                    }
                });
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String between(Path file, String pattern) throws IOException {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(file));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
