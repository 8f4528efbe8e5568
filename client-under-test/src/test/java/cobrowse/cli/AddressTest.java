package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where commands call. Without a token nothing is sent, and the failure names the place. */
class AddressTest {

    @TempDir
    private Path home;

    @Test
    void usually_it_is_a_simulator_on_this_machine() {
        assertThat(place(nowhere())).contains("no token for http://localhost:8080");
    }

    @Test
    void the_environment_names_an_address() {
        assertThat(place(nowhere().with("COBROWSE_URL", "https://sim.example/")))
                .contains("https://sim.example");
    }

    @Test
    void the_environment_names_a_region() {
        assertThat(place(nowhere().with("COBROWSE_REGION", "eu-central-1"))).contains("https://api.mypurecloud.de");
    }

    @Test
    void the_environment_names_api_and_login() {
        var cli = nowhere().with("COBROWSE_API", "https://a.example").with("COBROWSE_LOGIN", "https://l.example");
        assertThat(place(cli)).contains("https://a.example");
    }

    @Test
    void the_command_line_wins() {
        var cli = nowhere().with("COBROWSE_URL", "https://sim.example");
        assertThat(place(cli, "--region", "mypurecloud.ie")).contains("https://api.mypurecloud.ie");
    }

    @Test
    void an_option_may_come_before_the_command() {
        assertThat(nowhere().run("--url", "https://sim.example", "whoami").err())
                .contains("https://sim.example");
    }

    @Test
    void two_places_are_one_too_many() {
        assertThat(place(nowhere(), "--url", "https://sim.example", "--region", "mypurecloud.ie"))
                .contains("--url and --region name two places");
    }

    @Test
    void two_places_in_the_environment_are_one_too_many() {
        var cli = nowhere().with("COBROWSE_URL", "https://sim.example").with("COBROWSE_REGION", "mypurecloud.ie");
        assertThat(place(cli)).contains("name several places");
    }

    @Test
    void one_place_by_all_its_names_is_not() {
        var there = "https://sim.example";
        var cli = nowhere().with("COBROWSE_URL", there).with("COBROWSE_API", there);
        assertThat(place(cli.with("COBROWSE_LOGIN", there))).contains("no token for " + there);
    }

    @Test
    void an_api_goes_with_a_login() {
        assertThat(place(nowhere().with("COBROWSE_API", "https://a.example"))).contains("go together");
    }

    @Test
    void no_token_travels_in_the_clear() {
        var run = nowhere().run("whoami", "--url", "http://sim.example");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("must not travel in the clear");
    }

    @Test
    void a_region_that_is_none_is_exit_code_2() {
        assertThat(nowhere().run("whoami", "--region", "mars").code()).isEqualTo(2);
    }

    private static String place(Cli cli, String... more) {
        return cli.run(List.of("whoami"), more).err();
    }

    private Cli nowhere() {
        return new Cli(home).with("COBROWSE_URL", "");
    }
}
