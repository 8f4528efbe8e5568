package cobrowse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the handbook shows stands somewhere else too, where it is compiled or run. */
class HandbookTest {

    private static final Path HANDBOOK = Path.of("..", "docs", "testkit.md");
    private static final Path EXAMPLE = Path.of("..", "examples", "junit");

    private static final List<Path> COMPILED = List.of(
            EXAMPLE.resolve("pom.xml"),
            EXAMPLE.resolve("src/test/java/example/CobrowseDeskTest.java"),
            EXAMPLE.resolve("src/test/resources/junit-platform.properties"),
            Path.of("src/test/java/cobrowse/testkit/DocumentedIT.java"),
            Path.of("../testcontainers/src/test/java/cobrowse/testcontainers/ContainerExample.java"));

    static List<String> blocks() throws IOException {
        return Pattern.compile("```(?:java|xml|properties)\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(HANDBOOK))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void what_is_shown_is_compiled(String block) throws IOException {
        var compiled = new StringBuilder();
        for (var file : COMPILED) compiled.append(Files.readString(file)).append('\n');
        assertThat(squeezed(compiled.toString()))
                .as("copy the one into the other: docs/testkit.md and one of " + COMPILED)
                .contains(squeezed(block));
    }

    @Test
    void what_a_disappointed_test_says_is_shown() throws IOException {
        var shown = "but there were none.\nThe nearest of 2 calls:\n  - POST /api/v2/cobrowse/sessions → 400";
        assertThat(Files.readString(HANDBOOK)).contains(shown);
    }

    private static String squeezed(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
