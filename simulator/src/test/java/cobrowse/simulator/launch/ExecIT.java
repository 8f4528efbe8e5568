package cobrowse.simulator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command beside a simulator. */
class ExecIT {

    @TempDir
    private static Path folder;

    private static Jar.Ended probe;

    @BeforeAll
    static void run() throws Exception {
        var classes = Path.of("target", "test-classes").toString();
        probe = new Jar(folder)
                .run("typed", "exec", "--", Jar.java(), "-cp", classes, Probe.class.getName(), "-x", "two words");
    }

    @Test
    void it_ends_as_the_command_ends() {
        assertThat(probe.code()).isEqualTo(7);
    }

    @Test
    void standard_output_is_the_command_s_alone() {
        assertThat(probe.out()).startsWith("COBROWSE_").doesNotContain("is ready at");
    }

    @Test
    void where_the_simulator_is_can_be_seen_on_standard_error() {
        assertThat(probe.err()).containsPattern("is ready at http://localhost:\\d+ ");
    }

    @Test
    void the_command_gets_its_arguments_as_they_are() {
        assertThat(probe.out()).contains("arguments=-x|two words\n");
    }

    @Test
    void the_command_reads_standard_input() {
        assertThat(probe.out()).contains("stdin=typed\n");
    }

    @Test
    void the_user_s_token_works_at_the_address() {
        assertThat(probe.out()).contains("me=200\n");
    }

    @Test
    void the_client_s_token_works_at_the_address() {
        assertThat(probe.out()).contains("providers=200\n");
    }

    @Test
    void the_organisation_is_not_the_demo_organisation() {
        assertThat(probe.out()).contains("COBROWSE_ORGANISATION=").doesNotContain("10000000-0000-4000-8000");
    }

    @Test
    void a_real_org_is_kept_out_of_it() {
        assertThat(probe.out()).doesNotContain("COBROWSE_REGION");
    }

    @Test
    void every_variable_that_the_handbook_of_real_orgs_prepares_is_handed_over() throws IOException {
        var rows = Files.readAllLines(Path.of("../docs/real-org.md")).stream()
                .filter(line -> line.startsWith("| `COBROWSE_"))
                .map(line -> line.split("\\|", 3)[1])
                .collect(Collectors.joining());
        var ways = "COBROWSE_(REGION|MAY_START|ONLY|PARITY_RECORDED)";
        assertThat(Pattern.compile("COBROWSE_\\w+").matcher(rows).results().map(found -> found.group()))
                .filteredOn(name -> !name.matches(ways))
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(probe.out()).contains(name + "="));
    }

    @Test
    void every_variable_that_is_handed_over_is_in_the_handbook() throws IOException {
        var handbook = Files.readString(Path.of("../docs/testkit.md"));
        assertThat(probe.out().lines().filter(line -> line.startsWith("COBROWSE_")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(handbook).contains("`" + line.split("=", 2)[0] + "`"));
    }

    @Test
    void a_command_that_is_not_there_is_127() throws Exception {
        var ended = new Jar(folder).run("", "exec", "--", "no-such-command");
        assertThat(ended.code()).isEqualTo(127);
        assertThat(ended.err()).contains("There is no command \"no-such-command\" that could be run.");
    }

    @Test
    void no_command_is_125() throws Exception {
        var ended = new Jar(folder).run("", "exec", "--server.port=0");
        assertThat(ended.code()).isEqualTo(125);
        assertThat(ended.err()).startsWith("Say what to run:");
    }

    @Test
    void a_simulator_that_does_not_start_is_125_and_says_why() throws Exception {
        var ended = new Jar(folder).run("", "exec", "--server.address=nowhere.invalid", "--", "echo", "ran");
        assertThat(ended.code()).isEqualTo(125);
        assertThat(ended.out()).doesNotContain("ran\n");
    }

    /** The command sends it, as early as it can. */
    @Test
    void a_signal_ends_the_command_and_then_the_simulator() throws Exception {
        var line = "trap 'echo swept; exit 3' TERM; kill $PPID; while :; do sleep 0.05; done";
        var ended = new Jar(folder).run("", "exec", "--", "sh", "-c", line);
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEqualTo("swept\n");
    }
}
