package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cobrowse.simulator.CobrowseSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Organisations that a start reads in from files. */
class ImportsTest {

    @TempDir
    Path folder;

    @Test
    void each_file_makes_an_organisation_that_stays() throws IOException {
        try (var simulator = start(file("one", "{id: one, name: One}") + "," + file("two", "{id: two, name: Two}"))) {
            var origins = simulator.getBean(Origins.class);
            assertThat(origins.find("one"))
                    .hasValueSatisfying(one -> assertThat(one.idle()).isEmpty());
            assertThat(origins.find("two")).isPresent();
        }
    }

    @Test
    void one_that_is_there_already_is_left_alone() throws IOException {
        var file = file("one", "{name: One}");
        var data = "--simulator.data=" + folder.resolve("data");
        try (var first = start(file, data)) {
            assertThat(first.getBean(Origins.class).count()).isEqualTo(2);
        }
        try (var second = start(file, data)) {
            assertThat(second.getBean(Origins.class).count()).isEqualTo(2);
        }
    }

    @Test
    void a_wrong_file_fails_the_start_and_says_where_it_is_wrong() throws IOException {
        var file = file("wrong", "name: A\nproviders: [{id: a}, {id: a}]");
        var failed = catchThrowableOfType(ImportFailed.class, () -> start(file));
        var analysis = new ImportFailed.Analyzer().analyze(failed);
        assertThat(analysis.getDescription()).contains(file, "line 2, column", "providers[1].id");
        assertThat(analysis.getAction()).contains("start again");
    }

    @Test
    void a_file_that_is_not_there_fails_the_start() {
        assertThatThrownBy(() -> start(folder.resolve("nowhere").toString()))
                .isInstanceOf(ImportFailed.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void what_another_organisation_has_fails_the_start() throws IOException {
        var file = file("thief", """
                name: Thief
                users: [{name: A, email: a@b}]
                clients: [{id: 20000000-0000-4000-8000-000000000001, name: B}]""");
        assertThatThrownBy(() -> start(file))
                .isInstanceOf(ImportFailed.class)
                .hasMessageContaining("Another organisation");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yml"), text).toString();
    }

    private static ConfigurableApplicationContext start(String files, String... more) {
        var application = new SpringApplication(CobrowseSimulator.class);
        var arguments = new String[more.length + 2];
        arguments[0] = "--server.port=0";
        arguments[1] = "--simulator.organisation=" + files;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return application.run(arguments);
    }
}
