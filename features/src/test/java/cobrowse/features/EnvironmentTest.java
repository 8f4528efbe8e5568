package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void a_region_names_both_hosts() {
        var environment = new Environment(Map.of("COBROWSE_REGION", "mypurecloud.de"));
        assertThat(environment.api()).isEqualTo("https://api.mypurecloud.de");
        assertThat(environment.login()).isEqualTo("https://login.mypurecloud.de");
    }

    @Test
    void no_secret_goes_to_another_machine_without_tls() {
        var environment = new Environment(Map.of("COBROWSE_LOGIN", "http://login.example.com"));
        assertThatThrownBy(environment::login).hasMessageContaining("must begin with https://");
    }

    @Test
    void an_environment_does_not_show_what_it_holds() {
        assertThat(new Environment(Map.of("COBROWSE_CLIENT_SECRET", "open sesame")).toString())
                .doesNotContain("sesame");
    }

    @Test
    void without_an_org_and_without_a_recording_there_is_nothing_to_compare() {
        var run = new ParityRun(new Environment(Map.of()), Path.of("target/nowhere"), System.out, wait -> {});
        assertThatThrownBy(run::play).hasMessageContaining("COBROWSE_REGION");
    }

    @Test
    void every_variable_is_in_the_handbook() throws IOException {
        var handbook = Files.readString(Path.of("../docs/real-org.md"));
        var others = Stream.of("REGION", "API", "LOGIN", "MAY_START", "ONLY", "PARITY_RECORDED")
                .map("COBROWSE_"::concat);
        assertThat(Stream.concat(Stream.of(Variable.values()).map(Variable::inEnvironment), others))
                .allSatisfy(name -> assertThat(handbook).contains("`" + name + "`"));
    }
}
