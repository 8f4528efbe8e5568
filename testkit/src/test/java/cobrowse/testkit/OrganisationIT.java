package cobrowse.testkit;

import static cobrowse.testkit.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What can be done with an organisation. */
@CobrowseSimulator
@Execution(ExecutionMode.CONCURRENT)
class OrganisationIT {

    private static final String SESSIONS = "/api/v2/cobrowse/sessions";

    private SimulatedOrganisation lakeside;

    @Test
    void its_client_s_token_works() {
        assertThat(backend().read("/api/v2/cobrowse/providers").statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_s_token_is_that_person_s() {
        var me = new Api(lakeside.url(), lakeside.ann().token()).read("/api/v2/users/me");
        assertThat(me.body()).contains(lakeside.ann().id());
    }

    @Test
    void the_customer_accepts() {
        backend().start(lakeside.ann(), lakeside.connectedChat());
        lakeside.customer(lakeside.connectedChat()).accept();
        assertThat(backend().state("first")).isEqualTo("active");
    }

    @Test
    void the_customer_declines() {
        backend().start(lakeside.ann(), lakeside.connectedChat());
        lakeside.customer(lakeside.connectedChat()).decline();
        assertThat(backend().state("first")).isEqualTo("declined");
    }

    @Test
    void nobody_can_accept_what_was_not_asked() {
        var customer = lakeside.customer(lakeside.connectedChat());
        assertThatThrownBy(customer::accept)
                .isInstanceOf(ControlRefused.class)
                .hasMessageContaining("404")
                .hasMessageContaining(customer.id());
    }

    @Test
    void time_moves_on_and_offers_expire() {
        backend().start(lakeside.ann(), lakeside.connectedChat());
        lakeside.clock().advance(Duration.ofDays(1));
        assertThat(backend().state("first")).isEqualTo("expired");
    }

    @Test
    void a_rule_can_be_switched_off() {
        lakeside.rules().switchOff("target-is-an-interaction");
        assertThat(backend().read("/api/v2/cobrowse/providers").statusCode()).isEqualTo(200);
    }

    @Test
    void a_rule_can_be_made_to_refuse_once() {
        lakeside.faults().refuseNext("session-id-is-new");
        assertThat(backend().start(lakeside.ann(), lakeside.connectedChat()).statusCode())
                .isEqualTo(409);
        assertThat(backend().start(lakeside.ann(), lakeside.connectedChat()).statusCode())
                .isEqualTo(201);
    }

    @Test
    void settings_hold() {
        lakeside.settings().requestsPerMinute(1);
        backend().read("/api/v2/cobrowse/providers");
        assertThat(backend().read("/api/v2/cobrowse/providers").statusCode()).isEqualTo(429);
    }

    @Test
    void a_token_with_fewer_scopes_may_do_less() {
        var token =
                lakeside.arrange().token(lakeside.backend()).scopes("user:read").make();
        assertThat(new Api(lakeside.url(), token)
                        .read("/api/v2/cobrowse/providers")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_expired_token_is_known_no_more() {
        var token =
                lakeside.arrange().token(lakeside.ann()).lasting(Duration.ZERO).make();
        assertThat(new Api(lakeside.url(), token).read("/api/v2/users/me").statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_agent_closes_the_window_and_the_start_stalls() {
        lakeside.agent(lakeside.ann()).closeCobrowse();
        var answer = backend().start(lakeside.ann(), lakeside.connectedChat());
        assertThat(answer.headers().firstValue("Sim-Broken-Rule")).contains("initiator-has-cobrowse-open");
    }

    @Test
    void the_journal_finds_what_was_called() {
        backend().start(lakeside.ann(), lakeside.connectedChat());
        var calls = lakeside.journal()
                .expect(call("POST", SESSIONS).withStatus(201).keepingAllRules())
                .times(1)
                .within(Duration.ofSeconds(5));
        assertThat(calls.get(0).request()).contains(lakeside.ann().id());
    }

    @Test
    void the_journal_shows_the_nearest_call() {
        backend().start(lakeside.ines(), lakeside.connectedChat());
        var expectation = lakeside.journal().expect(call("POST", SESSIONS).withStatus(201));
        assertThatThrownBy(expectation::now)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The nearest of 1 call:")
                .hasMessageContaining("POST /api/v2/cobrowse/sessions → 400 initiator-is-an-active-user")
                .hasMessageContaining("status: expected 201, was 400");
    }

    @Test
    void once_too_often_is_noticed() {
        backend().read("/api/v2/cobrowse/providers");
        backend().read("/api/v2/cobrowse/providers");
        var expectation = lakeside.journal()
                .expect(call("GET", "/api/v2/cobrowse/providers"))
                .times(1);
        assertThatThrownBy(() -> expectation.within(Duration.ofSeconds(5))).hasMessageContaining("but there were 2.");
    }

    @Test
    void nobody_called_what_nobody_called() {
        assertThat(lakeside.journal()
                        .expect(call("DELETE", SESSIONS + "/{id}"))
                        .never()
                        .now())
                .isEmpty();
    }

    @Test
    void a_name_that_is_none_is_told_the_names_there_are() {
        assertThatThrownBy(() -> lakeside.person("Mallory"))
                .hasMessageContaining("has no user Mallory")
                .hasMessageContaining("Ann Agent");
    }

    @Test
    void its_clock_tells_the_time() {
        assertThat(lakeside.clock().now())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }

    private Api backend() {
        return Api.of(lakeside);
    }
}
