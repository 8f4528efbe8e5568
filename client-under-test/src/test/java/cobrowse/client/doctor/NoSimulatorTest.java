package cobrowse.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.CobrowseClient;
import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.PageStart;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Limits;
import cobrowse.client.tokens.TokenSource;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the doctor sees where nothing says that it is a simulator. */
class NoSimulatorTest {

    private static final String SCOPES =
            "\"cobrowse:manage\", \"cobrowse:write\", \"conversation:write\", \"conversation:cobrowse:manage\"";

    /** By path. All else is not there. */
    private static final Map<String, String> ORG = Map.ofEntries(
            Map.entry(
                    "/api/v2/tokens/me",
                    "{\"organization\": {\"id\": \"org\"}, \"authorizedScope\": [" + SCOPES + "]}"),
            Map.entry("/api/v2/users/ann", "{\"id\": \"ann\", \"name\": \"Ann Agent\", \"state\": \"active\"}"),
            Map.entry("/api/v2/users/me", "{\"id\": \"ann\"}"),
            Map.entry("/api/v2/conversations/chat", talk("chats", "\"agent\"")),
            Map.entry("/api/v2/conversations/waiting", talk("chats", "\"acd\"")),
            Map.entry("/api/v2/conversations/call", talk("calls", "\"agent\"")),
            Map.entry("/api/v2/routing/queues/support", "{\"id\": \"support\", \"name\": \"Support\"}"),
            Map.entry(
                    "/api/v2/routing/queues/support/wrapupcodes",
                    "{\"entities\": [{\"id\": \"1\", \"name\": \"RESOLVED\"}]}"),
            Map.entry("/api/v2/cobrowse/providers", "{\"entities\": [{\"id\": \"genesys\", \"name\": \"Genesys\"}]}"));

    private final MockWebServer org = new MockWebServer();

    /** Whether it says that it is a simulator, and keeps what only simulators show to itself. */
    private volatile boolean isGuardedSimulator;

    @BeforeEach
    void open() throws IOException {
        org.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request.getUrl().encodedPath());
            }
        });
        org.start();
    }

    @AfterEach
    void close() {
        org.close();
    }

    @Test
    void nothing_of_a_simulator_is_asked_for() throws InterruptedException {
        examined(Plan.of(AgentStart.of("ann", "chat")));
        examined(Plan.of(InviteOrder.of("chat", "customer")));
        examined(Plan.byAction("chat", Optional.empty()));
        examined(Plan.of(PageStart.of(Healthy.PAGE, "support")));
        examined(Plan.inChat("chat", "genesys"));
        for (var left = org.getRequestCount(); left > 0; left--)
            assertThat(org.takeRequest().getTarget()).doesNotContain("_sim");
    }

    @Test
    void an_agent_s_window_is_out_of_sight() {
        assertThat(of(examined(Plan.of(AgentStart.of("ann", "chat"))), "initiator-has-cobrowse-open")
                        .detail())
                .contains("ask the agent");
    }

    @Test
    void a_customer_s_browser_is_out_of_sight() {
        isUnseen(Plan.byAction("chat", Optional.empty()), "participant-has-a-live-web-session");
    }

    @Test
    void a_phone_call_has_no_browser() {
        fails(Plan.byAction("call", Optional.empty()), "participant-has-a-live-web-session");
    }

    @Test
    void a_pending_invite_is_out_of_sight() {
        isUnseen(Plan.of(InviteOrder.of("chat", "customer")), "one-pending-invite-per-participant");
    }

    @Test
    void a_live_session_is_out_of_sight() {
        isUnseen(Plan.inChat("chat", "genesys"), "one-live-session-per-conversation");
    }

    @Test
    void a_queue_s_media_are_out_of_sight() {
        isUnseen(Plan.of(PageStart.of(Healthy.PAGE, "support")), "queue-takes-cobrowse");
    }

    @Test
    void a_chat_without_an_agent_is_queued() {
        fails(Plan.inChat("waiting", "genesys"), "chat-is-connected");
    }

    @Test
    void a_wrap_up_code_is_compared_with_the_queue_s_own() {
        fails(
                Plan.of(PageStart.of(Healthy.PAGE, "support").withWrapUpCode("SOLD_A_BOAT")),
                "wrap-up-code-belongs-to-the-queue");
    }

    @Test
    void a_wrong_case_is_seen() {
        fails(Plan.inChat("chat", "Genesys"), "provider-id-is-case-sensitive");
    }

    @Test
    void a_token_is_a_user_s_where_it_reads_oneself() {
        var page = examined(Plan.of(PageStart.of(Healthy.PAGE, "support")));
        assertThat(of(page, "caller-is-a-user").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void no_forecast_is_certain() {
        assertThat(examined(Plan.inChat("chat", "genesys")).lastLine())
                .endsWith("201, a session, as far as can be seen.");
    }

    @Test
    void a_simulator_that_keeps_its_control_api_to_itself_is_like_an_org() {
        isGuardedSimulator = true;
        isUnseen(Plan.of(AgentStart.of("ann", "chat")), "initiator-has-cobrowse-open");
    }

    @Test
    void a_token_that_the_control_api_does_not_take_is_alive_all_the_same() {
        isGuardedSimulator = true;
        var diagnosis = examined(Plan.of(AgentStart.of("ann", "chat")));
        assertThat(of(diagnosis, "token-is-known-and-alive").verdict()).isEqualTo(Verdict.PASSED);
    }

    private MockResponse answer(String path) {
        var body = ORG.get(path);
        var answer = new MockResponse.Builder().code(body == null ? 404 : 200).body(body == null ? "{}" : body);
        if (isGuardedSimulator) answer.addHeader("Sim-Dialect", "platform");
        if (path.startsWith("/_sim")) answer.code(401);
        return answer.build();
    }

    private Diagnosis examined(Plan plan) {
        var token = TokenSource.given("token");
        try (var client = CobrowseClient.at(Hosts.at(org.url("/").uri()), token)
                .limits(Limits.once())
                .build()) {
            return Doctor.at(client).examine(plan);
        }
    }

    private void isUnseen(Plan plan, String rule) {
        assertThat(of(examined(plan), rule).verdict()).isEqualTo(Verdict.UNSEEN);
    }

    private void fails(Plan plan, String rule) {
        assertThat(of(examined(plan), rule).verdict()).isEqualTo(Verdict.FAILED);
    }

    private static Finding of(Diagnosis diagnosis, String rule) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.rules().contains(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String talk(String media, String other) {
        return """
                {"id": "%s", "participants": [
                  {"id": "customer", "purpose": "customer", "%s": [{"state": "connected"}]},
                  {"id": "other", "purpose": %s, "%s": [{"state": "connected"}]}]}""".formatted(id(media, other), media, other, media);
    }

    private static String id(String media, String other) {
        return media.equals("calls") ? "call" : other.contains("acd") ? "waiting" : "chat";
    }
}
