package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.cli.Cli.Run;
import cobrowse.client.Sandbox;
import cobrowse.client.Simulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How commands end that do not go well: exit codes, and what is said. */
class FailuresTest {

    private final Sandbox lakeside = Sandbox.make();

    @TempDir
    private Path home;

    @Test
    void a_refusal_is_exit_code_1() {
        assertThat(wrongProvider().code()).isEqualTo(1);
    }

    @Test
    void a_refusal_says_all_that_is_known() {
        assertThat(wrongProvider().err())
                .startsWith("cobrowse: ")
                .containsPattern("(?m)^  status +404$")
                .containsPattern("(?m)^  call +POST /api/v2/conversations/chat/.*/cobrowse/sessions$")
                .containsPattern("(?m)^  correlation id +\\S+$")
                .containsPattern("(?m)^  rule +provider-id-is-case-sensitive$")
                .containsPattern("(?m)^  lesson +http://localhost:\\d+/learn/rules/provider-id-is-case-sensitive$")
                .containsPattern("(?m)^  may have been carried out +no$");
    }

    @Test
    void a_refusal_names_the_blamed_field() {
        var run = ann().run("start", "--agent", "nobody", "--conversation", lakeside.conversation("chat", "connected"));
        assertThat(run.err()).containsPattern("(?m)^  field +initiator.id");
    }

    @Test
    void a_refusal_is_told_to_programs() {
        var failure = wrongProvider("--json").failure();
        assertThat(failure.path("error").stringValue()).isEqualTo("refused");
        assertThat(failure.path("exitCode").intValue()).isEqualTo(1);
        assertThat(failure.path("status").intValue()).isEqualTo(404);
        assertThat(failure.path("rule").stringValue()).isEqualTo("provider-id-is-case-sensitive");
    }

    @Test
    void a_wrong_command_is_exit_code_2() {
        assertThat(ann().run("strat").code()).isEqualTo(2);
    }

    @Test
    void no_command_is_exit_code_2() {
        assertThat(ann().run().code()).isEqualTo(2);
    }

    @Test
    void a_wrong_option_is_told_to_programs() {
        var failure = ann().run("whoami", "--jason", "--json").failure();
        assertThat(failure.path("error").stringValue()).isEqualTo("usage");
        assertThat(failure.path("fix").stringValue()).isEqualTo("cobrowse whoami --help");
    }

    @Test
    void a_time_that_is_none_is_exit_code_2() {
        var run = ann().run("watch", "--for", "soon");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'soon' is no time, such as 30s, 2m or 1h");
    }

    @Test
    void an_id_that_is_none_is_exit_code_2() {
        assertThat(ann().run("session", "..").code()).isEqualTo(2);
    }

    @Test
    void no_token_is_exit_code_3() {
        var run = new Cli(home).run("whoami");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("There is no token for " + Simulator.address(), "cobrowse login");
    }

    @Test
    void a_token_that_is_refused_is_exit_code_3() {
        var run = new Cli(home).with("COBROWSE_TOKEN", "a-made-up-token").run("whoami", "--json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.failure().path("rule").stringValue()).isEqualTo("token-is-known-and-alive");
    }

    @Test
    void a_token_that_cannot_be_one_is_not_quoted() {
        var run = new Cli(home).with("COBROWSE_TOKEN", "a-made-up\ntoken").run("whoami");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("COBROWSE_TOKEN is no token").doesNotContain("made-up");
    }

    @Test
    void nobody_there_is_exit_code_4() throws IOException {
        var run = ann().run("whoami", "--url", "http://localhost:" + freePort());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).containsPattern("(?m)^  may have been carried out +no$");
    }

    @Test
    void a_start_that_may_have_arrived_says_so() throws IOException {
        var failure = startAtGateway().failure();
        assertThat(failure.path("exitCode").intValue()).isEqualTo(4);
        assertThat(failure.path("mayHaveBeenCarriedOut").booleanValue()).isTrue();
    }

    @Test
    void only_a_simulator_has_rules() throws IOException {
        try (var org = new MockWebServer()) {
            org.enqueue(new MockResponse.Builder().code(404).body("{}").build());
            org.start();
            var run = new Cli(home).run("rules", "--url", "http://localhost:" + org.getPort());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("is no simulator, and only a simulator has rules to show");
        }
    }

    @Test
    void nobody_there_is_not_taken_for_a_real_organisation() throws IOException {
        assertThat(new Cli(home)
                        .run("rules", "--url", "http://localhost:" + freePort())
                        .code())
                .isEqualTo(4);
    }

    @Test
    void no_stack_trace_is_shown() {
        assertThat(wrongProvider("--verbose").err()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void verbose_shows_each_call_without_its_secrets() {
        var err = ann().run("whoami", "--verbose").err();
        assertThat(err)
                .containsPattern("GET /api/v2/tokens/me: 200, correlation id \\S+, \\d+ ms")
                .doesNotContain(lakeside.tokenOfUser("Ann"), "Bearer");
    }

    private Run wrongProvider(String... more) {
        return ann().run(
                        List.of("start", "--chat", lakeside.conversation("chat", "connected"), "--provider", "Genesys"),
                        more);
    }

    private Run startAtGateway() throws IOException {
        try (var gateway = new MockWebServer()) {
            gateway.enqueue(new MockResponse.Builder().code(504).build());
            gateway.start();
            return ann().run(
                            "start",
                            "--json",
                            "--chat",
                            "c",
                            "--provider",
                            "genesys",
                            "--url",
                            "http://localhost:" + gateway.getPort());
        }
    }

    /** Where nobody listens. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Cli ann() {
        return new Cli(home).as(lakeside, "Ann");
    }
}
