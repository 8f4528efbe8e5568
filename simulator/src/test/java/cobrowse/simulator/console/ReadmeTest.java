package cobrowse.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the README says is what happens: each command with the status, and the broken rule, that stand below it. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.+?)```", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("(curl .+?)\n# (\\d{3})( [a-z0-9-]+)?\n", Pattern.DOTALL);

    @LocalServerPort
    int port;

    @BeforeAll
    static void tools() throws Exception {
        Shell.required();
    }

    @TestFactory
    Stream<DynamicTest> each_command_answers_as_the_readme_says() throws IOException {
        var blocks = BLOCK.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(found -> found.group(1));
        return blocks.flatMap(block -> STEP.matcher(block).results())
                .map(step -> dynamicTest(step.group(1).lines().findFirst().orElseThrow(), () -> {
                    var answer = Shell.run(step.group(1).replace("localhost:8080", "localhost:" + port));
                    assertThat(answer).contains("HTTP/1.1 " + step.group(2));
                    if (step.group(3) == null) assertThat(answer).doesNotContain("Sim-Broken-Rule");
                    else assertThat(answer).contains("Sim-Broken-Rule:" + step.group(3));
                }));
    }
}
