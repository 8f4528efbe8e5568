package cobrowse.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens the control API can be given. */
class GivenTokenTest {

    private static final String GOOD = "correct-horse-battery-staple";

    @TempDir
    Path folder;

    @Test
    void without_one_there_is_none() {
        assertThat(new GivenToken("", "").value()).isEmpty();
    }

    @Test
    void the_environment_has_it() {
        assertThat(new GivenToken(GOOD, "").value()).contains(GOOD);
    }

    @Test
    void a_file_has_it() throws IOException {
        assertThat(new GivenToken("", file(GOOD + "\n")).value()).contains(GOOD);
    }

    @Test
    void two_are_one_too_many() throws IOException {
        var file = file(GOOD);
        assertThatThrownBy(() -> new GivenToken(GOOD, file)).hasMessageContaining("both set");
    }

    @Test
    void a_file_that_is_missing_is_not_overlooked() {
        var missing = folder.resolve("nowhere").toString();
        assertThatThrownBy(() -> new GivenToken("", missing)).hasMessageContaining("cannot be read");
    }

    @Test
    void an_empty_file_is_not_overlooked() throws IOException {
        var empty = file("");
        assertThatThrownBy(() -> new GivenToken("", empty)).hasMessageContaining("too short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny-1", "with spaces in between", "line\nbreak-in-the-middle"})
    void a_bad_one_is_refused_and_not_repeated(String bad) {
        assertThatThrownBy(() -> new GivenToken(bad, ""))
                .isInstanceOf(BadControlToken.class)
                .hasMessageNotContaining(bad);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("token"), content).toString();
    }
}
