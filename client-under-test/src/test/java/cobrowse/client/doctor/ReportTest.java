package cobrowse.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import cobrowse.client.api.AgentStart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read. */
class ReportTest {

    private final Healthy well = new Healthy(Sandbox.make());

    @Test
    void a_wrong_case_is_answered_with_the_right_one() {
        assertThat(well.backend(Plan.inChat(well.chat(), "Genesys")).examined().lines())
                .anyMatch(line -> line.endsWith("Did you mean `genesys`?"));
    }

    @Test
    void a_slip_of_the_finger_is_answered_with_the_nearest() {
        assertThat(well.backend(Plan.inChat(well.chat(), "acmecobrwose"))
                        .examined()
                        .lines())
                .anyMatch(line -> line.endsWith("Did you mean `AcmeCobrowse`?"));
    }

    @Test
    void a_word_like_no_other_is_answered_with_the_list() {
        assertThat(well.backend(Plan.inChat(well.chat(), "zoom")).examined().lines())
                .noneMatch(line -> line.contains("Did you mean"));
    }

    @Test
    void a_closed_window_is_its_owner_s() {
        var plan = Plan.of(AgentStart.of(well.lakeside().user("Omar"), well.chat()));
        assertThat(well.backend(plan).examined().lastLine())
                .isEqualTo("A start now would answer 201, and nothing would come of it: "
                        + "Omar Away's Cobrowse window is closed.");
    }

    @Test
    void a_good_start_says_what_comes_of_it() {
        assertThat(well.of(StartOperation.INVITE).examined().lastLine())
                .isEqualTo("A start now would answer 201, an invite.");
    }

    @Test
    void a_refusal_says_status_and_code() {
        var plan = Plan.inChat(well.lakeside().conversation("chat", "queued"), "genesys");
        assertThat(well.backend(plan).examined().lastLine())
                .isEqualTo("A start now would answer 400 bad.request: The chat is queued.");
    }

    @Test
    void a_dead_token_is_said_in_the_api_s_own_words() {
        assertThat(Patient.of("no-such-token", well.of(StartOperation.CHAT).plan())
                        .examined()
                        .lastLine())
                .isEqualTo("A start now would answer 401 bad.credentials: Invalid login credentials.");
    }

    @Test
    void a_fix_is_said_only_where_something_is_wrong() {
        var plan = Plan.inChat(well.lakeside().conversation("chat", "queued"), "Genesys");
        assertThat(well.backend(plan).examined().findings())
                .filteredOn(
                        finding -> !finding.rules().isEmpty() && !finding.fix().isEmpty())
                .extracting(Finding::verdict)
                .containsOnly(Verdict.FAILED);
    }

    @Test
    void each_finding_is_one_line_whatever_is_in_the_body() {
        var lines = well.backend(Plan.inChat(well.chat(), "x\r\n\u001b[31mpassed"))
                .examined()
                .lines();
        assertThat(lines).noneMatch(line -> line.matches("(?s).*[\\r\\n\\u001b].*"));
    }

    @Test
    void no_line_has_a_token_or_a_secret() {
        for (var ailment : new Ailments().all().values()) {
            var lakeside = Sandbox.make();
            var patient = ailment.apply(new Healthy(lakeside));
            var report = String.join("\n", patient.examined().lines()) + patient.plan();
            assertThat(report).doesNotContain(secrets(lakeside));
        }
    }

    private static List<String> secrets(Sandbox lakeside) {
        return List.of(
                lakeside.tokenOfClient("Backend"),
                lakeside.tokenOfClient("Narrow"),
                lakeside.tokenOfUser("Ann"),
                lakeside.secret("Backend"),
                lakeside.secret("Desktop"),
                lakeside.secret("Narrow"),
                "no-such-token");
    }
}
