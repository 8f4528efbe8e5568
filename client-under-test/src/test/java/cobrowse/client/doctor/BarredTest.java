package cobrowse.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.CobrowseClient;
import cobrowse.client.Sandbox;
import cobrowse.client.api.AgentStart;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Limits;
import cobrowse.client.tokens.TokenSource;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

/** Where the doctor cannot look, it says so, and fails nowhere. */
class BarredTest {

    private final Healthy well = new Healthy(Sandbox.make());

    @Test
    void a_host_that_nobody_answers_at_is_a_finding() throws IOException {
        URI gone;
        try (var server = new MockWebServer()) {
            server.start();
            gone = server.url("/").uri();
        }
        assertThat(at(gone).findings().get(0).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void a_host_that_nobody_answers_at_answers_no_start() throws IOException {
        URI gone;
        try (var server = new MockWebServer()) {
            server.start();
            gone = server.url("/").uri();
        }
        assertThat(at(gone).forecast().status()).isEmpty();
    }

    @Test
    void a_host_of_something_else_is_a_finding() throws IOException {
        try (var server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder().code(404).body("<html>").build());
            server.start();
            assertThat(at(server.url("/").uri()).findings().get(0).detail()).contains("has no GET /api/v2/tokens/me");
        }
    }

    @Test
    void what_the_token_may_not_read_is_out_of_sight() {
        var order = "{\"scopes\": \"conversation:cobrowse:manage\", \"user\": \"%s\"}"
                .formatted(well.lakeside().user("Ann"));
        var token =
                well.lakeside().control("/tokens", order).path("access_token").stringValue();
        var plan = well.sending(
                StartOperation.PAGE, well.of(StartOperation.PAGE).plan().body().replace(Healthy.PAGE, "a-session"));
        assertThat(Patient.of(token, plan).examined().findings())
                .filteredOn(finding -> finding.rules().equals(List.of("target-is-a-url-or-a-session")))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.UNSEEN);
    }

    @Test
    void the_whole_report_of_a_dead_token_blames_the_token_alone() {
        var dead =
                Patient.of("no-such-token", well.of(StartOperation.CHAT).plan()).examined();
        assertThat(dead.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.FAILED)
                .flatExtracting(Finding::rules)
                .containsExactly("token-is-known-and-alive");
    }

    @Test
    void a_rule_that_is_switched_off_fails_nothing() {
        well.lakeside().turnOff("chat-is-connected");
        var queued = Plan.inChat(well.lakeside().conversation("chat", "queued"), "genesys");
        assertThat(Patient.Reality.of(well.backend(queued).examined().forecast()))
                .isEqualTo(well.backend(queued).started());
    }

    private static Diagnosis at(URI host) {
        try (var client = CobrowseClient.at(Hosts.at(host), TokenSource.given("token"))
                .limits(Limits.once())
                .build()) {
            return Doctor.at(client).examine(Plan.of(AgentStart.of("ann", "chat")));
        }
    }
}
