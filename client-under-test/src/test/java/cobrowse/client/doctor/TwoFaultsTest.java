package cobrowse.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import cobrowse.client.api.AgentStart;
import cobrowse.client.api.PageStart;
import org.junit.jupiter.api.Test;

/** Where two things are wrong, the forecast names the one that the API names. */
class TwoFaultsTest {

    private final Healthy well = new Healthy(Sandbox.make());
    private final Sandbox lakeside = well.lakeside();

    @Test
    void a_missing_scope_comes_before_a_queued_chat() {
        var plan = Plan.inChat(lakeside.conversation("chat", "queued"), "genesys");
        names(Patient.of(lakeside.tokenOfClient("Narrow"), plan), "caller-may-write-conversations-and-cobrowse");
    }

    @Test
    void a_queued_chat_comes_before_a_wrong_provider() {
        var plan = Plan.inChat(lakeside.conversation("chat", "queued"), "Genesys");
        names(well.backend(plan), "chat-is-connected");
    }

    @Test
    void a_client_s_token_comes_before_a_queue_without_co_browse() {
        names(well.backend(Plan.of(PageStart.of(Healthy.PAGE, lakeside.queue("Billing")))), "caller-is-a-user");
    }

    @Test
    void a_refusal_comes_before_a_closed_window_that_is_judged_earlier() {
        var omars = Plan.of(AgentStart.of(lakeside.user("Omar"), well.chat()).withSessionId("mine"));
        well.backend(omars).started();
        names(well.backend(omars), "session-id-is-new");
    }

    @Test
    void both_are_in_the_report() {
        var plan = Plan.inChat(lakeside.conversation("chat", "queued"), "Genesys");
        assertThat(well.backend(plan).examined().findings())
                .filteredOn(finding -> finding.verdict() == Verdict.FAILED)
                .flatExtracting(Finding::rules)
                .containsExactly("chat-is-connected", "provider-id-is-case-sensitive");
    }

    private static void names(Patient patient, String rule) {
        assertThat(patient.examined().forecast().rule()).contains(rule);
        assertThat(patient.started().rule()).contains(rule);
    }
}
