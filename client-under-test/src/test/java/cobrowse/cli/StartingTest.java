package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.cli.Cli.Run;
import cobrowse.client.Sandbox;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code start}, {@code session} and {@code end}. */
class StartingTest {

    private final Sandbox lakeside = Sandbox.make();
    private final String chat = lakeside.conversation("chat", "connected");

    @TempDir
    private Path home;

    @Test
    void a_session_is_offered_in_a_conversation() {
        assertThat(start().out()).isEqualToNormalizingNewlines("Session first is offered.\n");
    }

    @Test
    void a_start_that_is_accepted_is_exit_code_0() {
        assertThat(start().code()).isZero();
    }

    @Test
    void a_session_is_told_to_programs() {
        var session = start("--json").json().path("session");
        assertThat(session.path("id").stringValue()).isEqualTo("first");
        assertThat(session.path("state").stringValue()).isEqualTo("offered");
    }

    @Test
    void the_mode_is_what_was_asked_for() {
        start("--mode", "control");
        assertThat(ann().run("session", "first", "--json")
                        .json()
                        .path("settings")
                        .path("mode")
                        .stringValue())
                .isEqualTo("control");
    }

    @Test
    void waiting_ends_when_the_customer_accepts() {
        var run = start(ann().listening(this::acceptWhenAsked), "Ann", "--wait", "30s");
        assertThat(run.out()).contains("Accepted: session first is active.");
        assertThat(run.code()).isZero();
    }

    @Test
    void waiting_has_an_end() {
        var run = start("--wait", "PT0.05S");
        assertThat(run.out()).contains("Nothing was heard in time.");
        assertThat(run.code()).isEqualTo(5);
    }

    @Test
    void a_stall_is_a_warning_with_its_rule() {
        var run = omarStarts();
        assertThat(run.out())
                .contains("Warning: it was accepted, and nothing will come of it.")
                .contains("rule                      initiator-has-cobrowse-open")
                .contains("/learn/rules/initiator-has-cobrowse-open");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_stall_is_told_to_programs() {
        assertThat(omarStarts("--json").json().path("stall").path("rule").stringValue())
                .isEqualTo("initiator-has-cobrowse-open");
    }

    @Test
    void nobody_waits_for_a_stalled_session() {
        var run = omarStarts("--wait", "10m");
        assertThat(run.code()).isEqualTo(5);
    }

    @Test
    void a_session_starts_with_a_user() {
        var run = ann().run("start", "--user", lakeside.user("Carla"), "--agent", lakeside.user("Ann"));
        assertThat(run.out()).contains(" is active.");
    }

    @Test
    void a_session_with_a_user_can_be_remote() {
        var run = ann().run("start", "--user", lakeside.user("Carla"), "--type", "remote", "--json");
        assertThat(run.json().path("session").path("type").stringValue()).isEqualTo("remote");
    }

    @Test
    void a_session_starts_in_a_chat() {
        var run = ann().run("start", "--chat", chat, "--provider", "genesys", "--json");
        assertThat(run.json().path("session").path("providerId").stringValue()).isEqualTo("genesys");
    }

    @Test
    void co_browse_starts_on_a_page() {
        assertThat(onPage(ann()).out()).startsWith("Co-browse ").contains(", in conversation ");
    }

    @Test
    void the_wrap_up_code_of_a_page_is_told_to_programs() {
        var routing =
                onPage(ann(), "--wrap-up-code", "RESOLVED", "--json").json().path("routingData");
        assertThat(routing.path("wrapUpCode").stringValue()).isEqualTo("RESOLVED");
    }

    @Test
    void co_browse_on_a_page_can_be_for_others() {
        assertThat(onPage(ann(), "--on-behalf-of", lakeside.user("Sue")).code()).isZero();
    }

    @Test
    void co_browse_on_a_page_wants_a_user() {
        var run = onPage(new Cli(home).asBackend(lakeside), "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.failure().path("rule").stringValue()).isEqualTo("caller-is-a-user");
    }

    @Test
    void a_start_says_with_what() {
        var run = ann().run("start", "--agent", lakeside.user("Ann"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("exactly one of --conversation, --user, --chat and --page");
    }

    @Test
    void a_form_lacks_what_it_needs() {
        assertThat(ann().run("start", "--chat", chat).err()).contains("--chat wants --provider too");
    }

    @Test
    void an_option_of_another_form_does_not_fit() {
        assertThat(ann().run("start", "--user", "x", "--mode", "view").err())
                .contains("--mode does not go with --user");
    }

    @Test
    void a_session_is_shown() {
        start();
        assertThat(ann().run("session", "first").out()).contains("Session first is offered.", chat);
    }

    @Test
    void a_session_ends() {
        start();
        assertThat(ann().run("end", "first").out()).contains("Session first has ended.");
        assertThat(ann().run("session", "first", "--json").json().path("state").stringValue())
                .isEqualTo("ended");
    }

    @Test
    void the_end_is_told_to_programs() {
        start();
        assertThat(ann().run("end", "first", "--json").json().path("ended").stringValue())
                .isEqualTo("first");
    }

    @Test
    void what_has_ended_cannot_be_ended() {
        start();
        ann().run("end", "first");
        assertThat(ann().run("end", "first", "--json").failure().path("rule").stringValue())
                .isEqualTo("session-is-live");
    }

    private void acceptWhenAsked(String line) {
        if (line.equals("Session first waits for the customer.")) lakeside.control("/sessions/first/accept", "{}");
    }

    private Run start(String... more) {
        return start(ann(), "Ann", more);
    }

    private Run omarStarts(String... more) {
        return start(ann(), "Omar", more);
    }

    private Run start(Cli caller, String agent, String... more) {
        return caller.run(
                List.of("start", "--agent", lakeside.user(agent), "--conversation", chat, "--id", "first"), more);
    }

    private Run onPage(Cli caller, String... more) {
        return caller.run(
                List.of("start", "--page", "https://example.com", "--queue", lakeside.queue("Support")), more);
    }

    private Cli ann() {
        return new Cli(home).as(lakeside, "Ann");
    }
}
