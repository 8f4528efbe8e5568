package example;

import static cobrowse.testkit.Call.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cobrowse.testkit.CobrowseSimulator;
import cobrowse.testkit.SimulatedOrganisation;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has an organisation for itself; all of them run at once. */
@CobrowseSimulator
class CobrowseDeskTest {

    private static final String SESSIONS = "/api/v2/cobrowse/sessions";

    private SimulatedOrganisation lakeside;
    private CobrowseDesk desk;

    @BeforeEach
    void open() {
        desk = new CobrowseDesk(lakeside.url(), () -> lakeside.backend().token());
    }

    @Test
    void a_session_is_active_when_the_customer_accepts() throws Exception {
        var session = desk.start(lakeside.ann().id(), lakeside.connectedChat().id());
        lakeside.customer(lakeside.connectedChat()).accept();
        assertEquals("active", desk.state(session));
    }

    @Test
    void a_session_is_over_when_the_customer_declines() throws Exception {
        var session = desk.start(lakeside.ann().id(), lakeside.connectedChat().id());
        lakeside.customer(lakeside.connectedChat()).decline();
        assertEquals("declined", desk.state(session));
    }

    @Test
    void an_offer_expires_when_nobody_answers() throws Exception {
        var session = desk.start(lakeside.ann().id(), lakeside.connectedChat().id());
        lakeside.clock().advance(Duration.ofHours(1));
        assertEquals("expired", desk.state(session));
    }

    @Test
    void an_agent_who_has_left_can_start_nothing() {
        assertThrows(
                Refused.class,
                () -> desk.start(lakeside.ines().id(), lakeside.connectedChat().id()));
        lakeside.journal()
                .expect(call("POST", SESSIONS).withStatus(400).brokenBy("initiator-is-an-active-user"))
                .times(1)
                .within(Duration.ofSeconds(5));
    }

    @Test
    void an_expired_token_is_refused() {
        var expired = lakeside.arrange().token(lakeside.backend()).lasting(Duration.ZERO).make();
        var late = new CobrowseDesk(lakeside.url(), () -> expired);
        assertEquals(401, assertThrows(Refused.class, () -> late.state("any")).status());
    }

    @Test
    void an_overloaded_api_is_asked_once_more() throws Exception {
        lakeside.faults().status(503).onNext("POST " + SESSIONS);
        var session = desk.start(lakeside.ann().id(), lakeside.connectedChat().id());
        assertEquals("offered", desk.state(session));
        lakeside.journal().expect(call("POST", SESSIONS)).times(2).now();
    }
}
