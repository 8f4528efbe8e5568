package cobrowse.testkit;

import static cobrowse.testkit.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each thing that can be made to go wrong, as a program sees it. */
@CobrowseSimulator
@Execution(ExecutionMode.CONCURRENT)
class FaultsIT {

    private static final String PROVIDERS = "/api/v2/cobrowse/providers";

    private SimulatedOrganisation lakeside;

    @Test
    void an_error_with_a_status() {
        lakeside.faults().status(503).onNext("GET " + PROVIDERS);
        assertThat(providers()).isEqualTo(503);
        assertThat(providers()).isEqualTo(200);
    }

    @Test
    void an_error_for_a_number_of_calls() {
        lakeside.faults().status(500).onNext(2, "GET " + PROVIDERS);
        assertThat(providers() + providers() + providers()).isEqualTo(500 + 500 + 200);
    }

    @Test
    void an_error_for_a_time() {
        lakeside.faults().status(502).forAll(Duration.ofMinutes(5));
        assertThat(providers()).isEqualTo(502);
        lakeside.clock().advance(Duration.ofMinutes(6));
        assertThat(providers()).isEqualTo(200);
    }

    @Test
    void an_error_that_is_taken_back() {
        lakeside.faults().status(500).onNext();
        lakeside.faults().clear();
        assertThat(providers()).isEqualTo(200);
    }

    @Test
    void too_many_requests() {
        lakeside.faults().tooManyRequests(Duration.ofSeconds(7)).onNext();
        assertThat(Api.of(lakeside).read(PROVIDERS).headers().firstValue("Retry-After"))
                .contains("7");
    }

    @Test
    void an_answer_that_never_comes_back_though_the_work_was_done() {
        lakeside.faults().reset().afterTheCall().onNext("POST /api/v2/cobrowse/sessions");
        assertThatThrownBy(() -> Api.of(lakeside).start(lakeside.ann(), lakeside.connectedChat()))
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(Api.of(lakeside).state("first")).isEqualTo("offered");
    }

    @Test
    void half_an_answer() {
        lakeside.faults().truncatedJson().onNext();
        assertThat(Api.of(lakeside).read(PROVIDERS).body()).startsWith("{").doesNotEndWith("}");
    }

    @Test
    void every_word_is_one_that_the_simulator_knows() {
        var all = lakeside.faults();
        all.stall("initiator-has-cobrowse-open").onNext();
        all.latency(Duration.ofMillis(1)).share(0.5).seed(7).onNext(2);
        all.emptyAnswer().beforeTheCall().onNext();
        all.hang().onNext();
        all.truncatedAnswer().onNext();
        all.dribble(Duration.ofMillis(1)).onNext();
        all.duplicateEvents().onNext();
        all.delayedEvents(Duration.ofSeconds(1)).onNext();
        all.status(418).code("teapot").message("Short and stout").onNext("GET " + PROVIDERS, "GET /api/v2/users/me");
        all.order(Map.of("refuse", "chat-is-connected")).onNext();
        all.clear();
        assertThat(providers()).isEqualTo(200);
    }

    @Test
    void a_word_that_the_simulator_does_not_know_is_told_the_fix() {
        var fault = lakeside.faults().status(200);
        assertThatThrownBy(fault::onNext)
                .isInstanceOf(ControlRefused.class)
                .hasMessageContaining("Field: status.")
                .hasMessageContaining("400 to 599");
    }

    @Test
    void the_journal_tells_that_a_fault_made_the_answer() {
        lakeside.faults().status(503).onNext();
        providers();
        lakeside.journal()
                .expect(call("GET", PROVIDERS).withStatus(503).madeByAFault())
                .times(1)
                .now();
    }

    private int providers() {
        return Api.of(lakeside).read(PROVIDERS).statusCode();
    }
}
