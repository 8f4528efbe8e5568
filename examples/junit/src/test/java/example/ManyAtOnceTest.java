package example;

import static cobrowse.testkit.Call.call;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cobrowse.testkit.CobrowseSimulator;
import cobrowse.testkit.SimulatedOrganisation;
import org.junit.jupiter.api.RepeatedTest;

/** Nothing of one organisation is seen in another, however many tests run at once. */
@CobrowseSimulator
class ManyAtOnceTest {

    @RepeatedTest(8)
    void each_test_sees_its_own_calls_only(SimulatedOrganisation lakeside) throws Exception {
        var desk = new CobrowseDesk(lakeside.url(), () -> lakeside.backend().token());
        var session = desk.start(lakeside.ann().id(), lakeside.messaging().id());
        assertEquals("offered", desk.state(session));
        lakeside.journal().expect(call("POST", "/api/v2/cobrowse/sessions")).times(1).now();
    }
}
