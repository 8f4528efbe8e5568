package cobrowse.testkit;

import static cobrowse.testkit.Call.call;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What docs/testkit.md shows, run; HandbookTest compares the two. */
// spotless:off
@CobrowseSimulator
@Execution(ExecutionMode.CONCURRENT)
class DocumentedIT {

    private SimulatedOrganisation lakeside;

    @Test
    void arranging() {
        var dora = lakeside.arrange().user().name("Dora Desk").cobrowseClosed().make();
        var sales = lakeside.arrange().queue().name("Sales").wrapUpCodes("SOLD").make();
        var chat = lakeside.arrange().conversation().media("chat").state("queued").make();
        var token = lakeside.arrange().token(dora).scopes("cobrowse:session:write").lasting(Duration.ofMinutes(5)).make();
        var expired = lakeside.arrange().token(lakeside.backend()).expired().make();
        lakeside.settings().requestsPerMinute(3).inviteLifetime(Duration.ofSeconds(30));
        lakeside.rules().switchOff("initiator-has-cobrowse-open");
    }

    @Test
    void acting() {
        new Api(lakeside.url(), lakeside.backend().token()).start(lakeside.ann(), lakeside.connectedChat());
        lakeside.customer(lakeside.connectedChat()).accept();
        lakeside.agent(lakeside.ann()).end("first");
        lakeside.agent(lakeside.omar()).openCobrowse();
        lakeside.customer(lakeside.connectedChat()).closePage();
    }

    @Test
    void time() {
        lakeside.clock().advance(Duration.ofMinutes(2));
        lakeside.clock().freeze();
        lakeside.clock().set(Instant.parse("2027-01-01T00:00:00Z"));
        lakeside.clock().run();
    }

    @Test
    void faults() {
        lakeside.faults().refuseNext("chat-is-connected");
        lakeside.faults().status(503).onNext(2, "POST /api/v2/cobrowse/sessions");
        lakeside.faults().tooManyRequests(Duration.ofSeconds(7)).onNext();
        lakeside.faults().latency(Duration.ofMillis(200)).share(0.1).forAll(Duration.ofMinutes(5));
        lakeside.faults().reset().afterTheCall().onNext("POST /api/v2/cobrowse/invites");
        lakeside.faults().clear();
    }

    @Test
    void journal() {
        new Api(lakeside.url(), lakeside.backend().token()).start(lakeside.ann(), lakeside.connectedChat());
        lakeside.journal()
                .expect(call("POST", "/api/v2/cobrowse/sessions").withStatus(201).sending("/type", "cobrowse"))
                .times(1)
                .within(Duration.ofSeconds(2));
        lakeside.journal().expect(call("DELETE", "/api/v2/cobrowse/sessions/{sessionId}")).never().now();
    }

    @Test
    void a_process() {
        try (var simulator = SimulatorProcess.start();
                var lakeside = simulator.organisation()) {
            System.out.println(lakeside.url() + " " + lakeside.backend().id());
        }
    }
}
// spotless:on
