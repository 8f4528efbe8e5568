package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor}. */
class DoctorTest {

    private final Sandbox lakeside = Sandbox.make();
    private final String chat = lakeside.conversation("chat", "connected");

    @TempDir
    private Path home;

    @Test
    void a_start_that_works_is_exit_code_0() {
        var run = ann().run("doctor", "start", "--chat", chat, "--provider", "genesys");
        assertThat(run.code()).as(run.out()).isZero();
    }

    @Test
    void a_start_that_would_be_refused_is_exit_code_6() {
        var run = ann().run("doctor", "start", "--chat", chat, "--provider", "Genesys");
        assertThat(run.code()).isEqualTo(6);
        assertThat(run.out()).contains("failed  A provider id is matched case-sensitively", "genesys");
    }

    @Test
    void a_start_that_would_stall_is_exit_code_6() {
        var run = ann().run("doctor", "start", "--agent", lakeside.user("Omar"), "--conversation", chat);
        assertThat(run.code()).isEqualTo(6);
        assertThat(run.out()).contains("stalls  ");
    }

    @Test
    void each_finding_is_one_line() {
        var run = ann().run("doctor", "start", "--chat", chat, "--provider", "Genesys");
        var lines = run.out().lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line).matches("(passed|failed|stalls|unseen)  .*"));
    }

    @Test
    void a_diagnosis_is_told_to_programs() {
        var diagnosis = ann().run("doctor", "start", "--json", "--chat", chat, "--provider", "Genesys")
                .json();
        assertThat(diagnosis.path("forecast").path("rule").stringValue()).isEqualTo("provider-id-is-case-sensitive");
        assertThat(diagnosis.path("findings").path(0).path("verdict").stringValue())
                .isEqualTo("PASSED");
    }

    @Test
    void an_invite_can_be_examined() {
        var customer = lakeside.customer("chat", "connected");
        var run = ann().run("doctor", "invite", "--conversation", chat, "--participant", customer, "--system");
        assertThat(run.code()).as(run.out()).isZero();
    }

    @Test
    void a_start_with_a_user_can_be_examined() {
        var run = ann().run("doctor", "start", "--user", lakeside.user("Ines"));
        assertThat(run.code()).isEqualTo(6);
    }

    @Test
    void a_page_can_be_examined() {
        var run = new Cli(home)
                .asBackend(lakeside)
                .run(
                        "doctor",
                        "start",
                        "--page",
                        "https://example.com",
                        "--queue",
                        lakeside.queue("Support"),
                        "--json");
        assertThat(run.json().path("forecast").path("rule").stringValue()).isEqualTo("caller-is-a-user");
    }

    @Test
    void any_body_can_be_examined() throws IOException {
        var body = Files.writeString(home.resolve("body.json"), "{\"participants\": [{\"id\": \"x\"}]}");
        var run = ann().run("doctor", "--path", "/api/v2/cobrowse/sessions", "--body", body.toString(), "--json");
        assertThat(run.json().path("forecast").path("rule").stringValue()).isEqualTo("session-names-its-initiator");
    }

    @Test
    void a_body_can_come_from_the_standard_input() {
        var run = ann().reading("{").run("doctor", "--path", "/api/v2/cobrowse/sessions", "--body", "-", "--json");
        assertThat(run.json().path("forecast").path("rule").stringValue()).isEqualTo("body-is-well-formed-json");
    }

    @Test
    void a_path_that_starts_nothing_is_exit_code_2() {
        var run = ann().run("doctor", "--path", "/api/v2/users");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("starts nothing");
    }

    @Test
    void a_plan_is_needed() {
        assertThat(ann().run("doctor").code()).isEqualTo(2);
    }

    @Test
    void a_body_that_is_not_there_is_exit_code_2() {
        var run = ann().run("doctor", "--path", "/api/v2/cobrowse/sessions", "--body", "no-such-file");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void nothing_is_started() {
        ann().run("doctor", "start", "--chat", chat, "--provider", "genesys");
        assertThat(lakeside.journal()).noneMatch(call -> call.startsWith("POST /api/"));
    }

    private Cli ann() {
        return new Cli(home).as(lakeside, "Ann");
    }
}
