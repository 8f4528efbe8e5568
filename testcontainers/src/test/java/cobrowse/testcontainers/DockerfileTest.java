package cobrowse.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a linter would say of the Dockerfile, where none is to be had. */
class DockerfileTest {

    private static final Set<String> KNOWN =
            Set.of("FROM", "COPY", "RUN", "USER", "ENV", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT");

    private final Dockerfile file = Dockerfile.read();

    DockerfileTest() throws IOException {}

    @Test
    void it_has_only_instructions_that_every_engine_knows() {
        assertThat(file.instructions()).allSatisfy(it -> assertThat(KNOWN).contains(it.word()));
    }

    @Test
    void it_begins_with_an_image_of_one_version() {
        assertThat(file.instructions().get(0).word()).isEqualTo("FROM");
        assertThat(file.only("FROM").rest()).matches("[a-z-]+:\\d+\\S*");
    }

    @Test
    void it_runs_as_somebody_who_is_not_root_and_needs_no_name() {
        assertThat(file.only("USER").rest()).matches("[1-9]\\d{3,}:[1-9]\\d{3,}");
    }

    @Test
    void nothing_is_run_as_root_after_that() {
        var words = file.instructions().stream().map(it -> it.word()).toList();
        assertThat(words.lastIndexOf("RUN")).isLessThan(words.indexOf("USER"));
    }

    @Test
    void it_exposes_the_port_that_the_container_class_maps() {
        assertThat(file.only("EXPOSE").rest()).isEqualTo(Integer.toString(CobrowseSimulatorContainer.PORT));
    }

    @Test
    void it_needs_no_shell_and_so_gets_signals() {
        assertThat(file.only("ENTRYPOINT").command()).startsWith("java");
    }

    @Test
    void it_looks_after_its_health() {
        assertThat(file.only("HEALTHCHECK").command()).startsWith("java").endsWith("health");
    }

    @Test
    void what_it_copies_is_not_ignored() throws IOException {
        var ignored = Files.readAllLines(Path.of("..", ".dockerignore"));
        assertThat(file.copies()).allSatisfy(copy -> assertThat(ignored).contains("!" + copy[0]));
    }

    @Test
    void what_it_starts_is_what_it_copies() {
        var jar = file.copies().get(0)[1];
        assertThat(file.only("ENTRYPOINT").command()).contains(jar);
        assertThat(file.only("HEALTHCHECK").command()).contains(jar);
    }
}
