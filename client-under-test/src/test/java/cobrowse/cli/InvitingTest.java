package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.cli.Cli.Run;
import cobrowse.client.Sandbox;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code invite}, and {@code watch}. */
class InvitingTest {

    private final Sandbox lakeside = Sandbox.make();
    private final String customer = lakeside.customer("chat", "connected");

    @TempDir
    private Path home;

    @Test
    void an_invite_is_sent() {
        var run = invite("--no-wait");
        assertThat(run.out()).startsWith("Asked: invite ").contains(" is pending, until ");
        assertThat(run.code()).isZero();
    }

    @Test
    void an_agent_can_invite() {
        var run = ann().run(
                        "invite",
                        "--conversation",
                        lakeside.conversation("chat", "connected"),
                        "--participant",
                        customer,
                        "--agent",
                        lakeside.user("Ann"),
                        "--no-wait",
                        "--json");
        assertThat(run.json().path("invite").path("initiatorId").stringValue()).isEqualTo(lakeside.user("Ann"));
    }

    @Test
    void the_customer_accepts() {
        var run = invite(answering("accept"));
        assertThat(run.out()).containsPattern("Accepted: session \\S+ is active.");
        assertThat(run.code()).isZero();
    }

    @Test
    void the_customer_declines() {
        var run = invite(answering("decline"));
        assertThat(run.out()).contains("Declined: the customer said no.");
        assertThat(run.code()).isEqualTo(5);
    }

    @Test
    void the_customer_says_nothing() {
        var run = invite(line -> lakeside.control("/clock", "{\"advance\": \"PT2M\"}"));
        assertThat(run.out()).contains("Expired:");
        assertThat(run.code()).isEqualTo(5);
    }

    @Test
    void waiting_has_an_end() {
        var run = invite("--timeout", "PT0.05S");
        assertThat(run.out()).contains("Nothing was heard in time. The customer can still answer.");
        assertThat(run.code()).isEqualTo(5);
    }

    @Test
    void ctrl_c_ends_the_waiting() {
        var run = invite(line -> Thread.currentThread().interrupt());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.out()).contains("Stopped waiting. The customer can still answer.");
        assertThat(run.code()).isEqualTo(130);
    }

    @Test
    void each_step_is_a_line_for_programs() {
        var steps = invite(answering("accept"), "--json").jsonLines();
        assertThat(steps)
                .extracting(step -> step.path("progress").stringValue())
                .containsExactly("asked", "started");
    }

    @Test
    void somebody_invites_or_nobody_does() {
        var run = ann().run("invite", "--conversation", "c", "--participant", customer);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--agent", "--system");
    }

    @Test
    void what_has_been_heard_is_watched() {
        invite("--no-wait");
        assertThat(ann().run("watch", "--all", "--count", "1").out()).contains("cobrowse.invite", customer);
    }

    @Test
    void each_event_is_a_line_for_programs() {
        invite("--no-wait");
        lakeside.control("/participants/" + customer + "/decline", "{}");
        var events = ann().run("watch", "--all", "--count=2", "--json").jsonLines();
        assertThat(events)
                .extracting(event -> event.path("type").stringValue())
                .containsExactly("cobrowse.invite", "cobrowse.declined");
    }

    @Test
    void watching_ends_in_time() {
        var run = ann().run("watch", "--for", "PT0.05S");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void ctrl_c_ends_the_watching() {
        invite("--no-wait");
        var run = ann().listening(line -> Thread.currentThread().interrupt()).run("watch", "--all");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err()).isEqualToNormalizingNewlines("Listening. Ctrl-C ends it.\n");
    }

    private Consumer<String> answering(String answer) {
        return line -> {
            if (line.contains("pending")) lakeside.control("/participants/" + customer + "/" + answer, "{}");
        };
    }

    private Run invite(String... more) {
        return invite(line -> {}, more);
    }

    private Run invite(Consumer<String> meanwhile, String... more) {
        var first = List.of(
                "invite",
                "--conversation",
                lakeside.conversation("chat", "connected"),
                "--participant",
                customer,
                "--system");
        return ann().listening(meanwhile).run(first, more);
    }

    private Cli ann() {
        return new Cli(home).as(lakeside, "Ann");
    }
}
