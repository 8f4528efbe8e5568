package cobrowse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a user's build reads. */
class ClassPathTest {

    private final Path published = Path.of("target", "published-pom.xml");

    @Test
    void the_testkit_brings_jackson_and_jspecify_and_nothing_else() throws IOException {
        var dependency = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);
        var brought = dependency
                .matcher(Files.readString(published))
                .results()
                .map(found -> found.group())
                .filter(text -> !text.contains("<scope>provided</scope>"))
                .map(text -> text.replaceAll("(?s).*<artifactId>(.*?)</artifactId>.*", "$1"));
        assertThat(brought).containsExactlyInAnyOrder("jackson-databind", "jspecify");
    }

    @Test
    void the_published_pom_has_no_parent() throws IOException {
        assertThat(Files.readString(published)).doesNotContain("<parent>", "spring");
    }
}
