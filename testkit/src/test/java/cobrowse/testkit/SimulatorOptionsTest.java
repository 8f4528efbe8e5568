package cobrowse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a simulator is started, as properties say. */
class SimulatorOptionsTest {

    @Test
    void without_properties_everything_is_found() {
        var options = from(Map.of());
        assertThat(options.jar()).isEmpty();
        assertThat(options.java()).isEmpty();
        assertThat(options.arguments()).isEmpty();
    }

    @Test
    void a_property_names_the_jar() {
        assertThat(from(Map.of("cobrowse.simulator.jar", "other.jar")).jar()).contains(Path.of("other.jar"));
    }

    @Test
    void a_blank_property_says_nothing() {
        assertThat(from(Map.of("cobrowse.simulator.jar", " ")).jar()).isEmpty();
    }

    @Test
    void arguments_are_parted_by_spaces() {
        assertThat(from(Map.of("cobrowse.simulator.arguments", " --a=1  --b=2 "))
                        .arguments())
                .containsExactly("--a=1", "--b=2");
    }

    @Test
    void more_arguments_are_added() {
        assertThat(from(Map.of("cobrowse.simulator.arguments", "--a=1"))
                        .with("--b=2")
                        .arguments())
                .containsExactly("--a=1", "--b=2");
    }

    private static SimulatorOptions from(Map<String, String> properties) {
        return SimulatorOptions.from(name -> Optional.ofNullable(properties.get(name)));
    }
}
